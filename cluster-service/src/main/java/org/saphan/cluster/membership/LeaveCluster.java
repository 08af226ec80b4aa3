package org.saphan.cluster.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.progress.LeavingCause;
import org.saphan.http.IfMatch;

/// Ends a membership, or takes an invitation back.
@ApplicationScoped
class LeaveCluster {

    private final Memberships memberships;
    private final ClusterDuties duties;
    private final MembershipJournal journal;

    LeaveCluster(Memberships memberships, ClusterDuties duties, MembershipJournal journal) {
        this.memberships = memberships;
        this.duties = duties;
        this.journal = journal;
    }

    @Transactional
    MembershipDetails run(UUID id, Leaving leaving, IfMatch ifMatch) {
        var membership = memberships.require(id);
        duties.requireCoordinator(membership.clusterId());
        ifMatch.check(membership.version());
        membership.leave(leaving.leftOn(), LeavingCause.BY_AGENCY, leaving.reason());
        return journal.record(membership, MembershipEvent.MemberLeft::new);
    }
}
