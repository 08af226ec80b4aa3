package org.saphan.cluster.activation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saphan.cluster.assignment.AssignmentQueries;
import org.saphan.cluster.assignment.AssignmentRole;
import org.saphan.cluster.cluster.ClusterFacts;
import org.saphan.cluster.membership.MembershipQueries;
import org.saphan.cluster.membership.Tier;
import org.saphan.http.Violation;

/// What a cluster lacks before it may begin (C1).
@ApplicationScoped
class Readiness {

    private final MembershipQueries members;
    private final AssignmentQueries assignments;

    Readiness(MembershipQueries members, AssignmentQueries assignments) {
        this.members = members;
        this.assignments = assignments;
    }

    /// @throws TierMissing when a tier has too few active members
    /// @throws CdaMissing when there is no CDA
    /// @throws ServiceProviderMissing when there is no service provider
    void require(ClusterFacts cluster) {
        var missing = missing(cluster);
        if (missing.isEmpty()) {
            return;
        }
        throw switch (missing.getFirst().code()) {
            case "TIER_MISSING" -> new TierMissing(missing);
            case "CDA_MISSING" -> new CdaMissing(missing);
            default -> new ServiceProviderMissing(missing);
        };
    }

    private List<Violation> missing(ClusterFacts cluster) {
        var missing = new ArrayList<Violation>();
        var active = members.activeByTier(cluster.id());
        for (var tier : Tier.values()) {
            var here = active.getOrDefault(tier, 0L);
            if (here < cluster.membersPerTier()) {
                var facts = Map.of("tier", tier.name(), "active", here, "least", cluster.membersPerTier());
                missing.add(Violation.of("/tiers/" + tier.name(), "TIER_MISSING", facts));
            }
        }
        if (!assignments.isAnyStanding(cluster.id(), AssignmentRole.CDA)) {
            missing.add(Violation.of("/cdas", "CDA_MISSING"));
        }
        if (!assignments.isAnyStanding(cluster.id(), AssignmentRole.SERVICE_PROVIDER)) {
            missing.add(Violation.of("/serviceProviders", "SERVICE_PROVIDER_MISSING"));
        }
        return missing;
    }
}
