package org.saphan.cluster.intakeimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.saphan.cluster.intake.BaselineUse;

/// Measures growth against the baselines that a test says.
@ApplicationScoped
class UsedBaselines implements BaselineUse {

    static final Set<UUID> USED = ConcurrentHashMap.newKeySet();

    @Override
    public Set<UUID> used(Collection<UUID> membershipIds) {
        return membershipIds.stream().filter(USED::contains).collect(Collectors.toSet());
    }
}
