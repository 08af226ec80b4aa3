package org.saphan.cluster.economicresult;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.saphan.cluster.intake.BaselineUse;

/// A baseline is in use as soon as a result was measured against it.
@ApplicationScoped
class MeasuredBaselines implements BaselineUse {

    private final EconomicResults results;

    MeasuredBaselines(EconomicResults results) {
        this.results = results;
    }

    @Override
    public Set<UUID> used(Collection<UUID> membershipIds) {
        return results.measured(membershipIds);
    }
}
