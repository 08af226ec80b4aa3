package org.saphan.cluster.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/// What other features may ask about memberships.
@ApplicationScoped
public class MembershipQueries {

    private final Memberships memberships;

    MembershipQueries(Memberships memberships) {
        this.memberships = memberships;
    }

    /// How many active members a cluster has on each tier; a tier without any is absent.
    public Map<Tier, Long> activeByTier(UUID clusterId) {
        return memberships.activeByTier(clusterId);
    }
}
