package org.saphan.cluster.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.membership.MembershipQueries;
import org.saphan.cluster.membership.MembershipSummary;
import org.saphan.cluster.progress.MembershipState;
import org.saphan.http.CallingAgency;
import org.saphan.http.Violation;
import org.saphan.journal.Journal;

/// Links two active members of a cluster. Neither leaves meanwhile: their rows are held.
@ApplicationScoped
class MakeLinkage {

    private final Linkages linkages;
    private final MembershipQueries members;
    private final ClusterDuties duties;
    private final CallingAgency caller;
    private final Journal journal;

    MakeLinkage(
            Linkages linkages, MembershipQueries members, ClusterDuties duties, CallingAgency caller, Journal journal) {
        this.linkages = linkages;
        this.members = members;
        this.duties = duties;
        this.caller = caller;
        this.journal = journal;
    }

    @Transactional
    LinkageDetails run(UUID clusterId, NewLinkage entry) {
        duties.requireCoordinator(clusterId);
        entry.requireTwo();
        requireMembers(clusterId, entry);
        var linkage = Linkage.make(clusterId, entry, caller.code());
        linkages.add(linkage);
        journal.record(new LinkageMade(linkage.published()));
        return linkage.details();
    }

    private void requireMembers(UUID clusterId, NewLinkage entry) {
        var held = members.held(List.of(entry.fromMemberId(), entry.toMemberId())).stream()
                .collect(Collectors.toMap(MembershipSummary::membershipId, Function.identity()));
        var strangers = Stream.of(
                        Map.entry("/fromMemberId", entry.fromMemberId()), Map.entry("/toMemberId", entry.toMemberId()))
                .filter(each -> !isActive(held.get(each.getValue()), clusterId))
                .map(each -> Violation.of(each.getKey(), "NOT_AN_ACTIVE_MEMBER"))
                .toList();
        if (!strangers.isEmpty()) {
            throw new NotLinkable(strangers);
        }
    }

    private static boolean isActive(@Nullable MembershipSummary member, UUID clusterId) {
        return member != null && member.clusterId().equals(clusterId) && member.state() == MembershipState.ACTIVE;
    }
}
