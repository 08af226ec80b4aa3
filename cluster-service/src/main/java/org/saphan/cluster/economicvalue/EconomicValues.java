package org.saphan.cluster.economicvalue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// What was counted, standing and superseded.
@ApplicationScoped
class EconomicValues implements PanacheRepositoryBase<EconomicValue, UUID> {

    List<EconomicValue> standing(Collection<UUID> rounds) {
        return list("roundId in ?1 and supersededBy is null", rounds);
    }

    List<EconomicValue> ofResults(Collection<UUID> results) {
        return list("resultId in ?1 and supersededBy is null", results);
    }
}
