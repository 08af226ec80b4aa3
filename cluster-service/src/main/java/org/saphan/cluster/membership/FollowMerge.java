package org.saphan.cluster.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.cluster.progress.LeavingCause;
import org.saphan.http.BangkokDays;

/// Moves a membership to the entrepreneur that the register merged its own into, or ends it where that one is a
/// member already.
@ApplicationScoped
class FollowMerge {

    private final Memberships memberships;
    private final MembershipJournal journal;
    private final Clock clock;

    FollowMerge(Memberships memberships, MembershipJournal journal, Clock clock) {
        this.memberships = memberships;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void run(RegisterNews.MergeDue due) {
        var membership = memberships.locked(due.membershipId()).orElseThrow();
        if (membership.isOver() || due.winner().equals(membership.entrepreneurId())) {
            return;
        }
        if (memberships.isStanding(membership.clusterId(), due.winner())) {
            membership.leave(BangkokDays.today(clock), LeavingCause.MERGED, null);
            journal.record(membership, MembershipEvent.MemberLeft::new);
        } else {
            membership.follow(due.winner());
            journal.record(membership, MembershipEvent.MemberReassigned::new);
        }
    }
}
