package org.saphan.cluster.valuechain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.cluster.linkage.LinkageQueries;
import org.saphan.cluster.membership.MembershipQueries;
import org.saphan.http.BangkokDays;

/// Draws the chains of clusters.
@ApplicationScoped
class ValueChains {

    private final ClusterQueries clusters;
    private final MembershipQueries members;
    private final LinkageQueries linkages;
    private final Clock clock;

    ValueChains(ClusterQueries clusters, MembershipQueries members, LinkageQueries linkages, Clock clock) {
        this.clusters = clusters;
        this.members = members;
        this.linkages = linkages;
        this.clock = clock;
    }

    /// @param asOf at the end of which day; null for today
    ValueChain of(UUID clusterId, @Nullable LocalDate asOf) {
        var cluster = clusters.require(clusterId);
        var day = asOf == null ? BangkokDays.today(clock) : asOf;
        var nodes = members.activeOn(clusterId, day).stream()
                .map(each -> ChainMember.of(each, day))
                .toList();
        var ids = nodes.stream().map(ChainMember::membershipId).collect(Collectors.toSet());
        var between = linkages.standingOn(clusterId, day).stream()
                .filter(each -> ids.contains(each.fromMemberId()) && ids.contains(each.toMemberId()))
                .toList();
        var gaps = new ChainGaps(nodes, between);
        return new ValueChain(
                clusterId,
                day,
                nodes,
                between,
                gaps.missingTiers(cluster.membersPerTier()),
                gaps.missingLinks(),
                gaps.tierGaps());
    }
}
