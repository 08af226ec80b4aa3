package org.saphan.cluster.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.saphan.cluster.cluster.ClusterEnded;
import org.saphan.cluster.progress.LeavingCause;

/// Ends all memberships and invitations of a cluster in the transaction in which it is graduated or dissolved.
@ApplicationScoped
class LeaveEndedCluster {

    private final Memberships memberships;
    private final MembershipJournal journal;

    LeaveEndedCluster(Memberships memberships, MembershipJournal journal) {
        this.memberships = memberships;
        this.journal = journal;
    }

    @Transactional
    void run(@Observes ClusterEnded ended) {
        memberships.lockedOf(ended.clusterId()).forEach(each -> {
            each.leaveByItself(ended.closedOn(), LeavingCause.CLUSTER_ENDED);
            journal.record(each, MembershipEvent.MemberLeft::new);
        });
    }
}
