package org.saphan.cluster.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.saphan.cluster.progress.LeavingCause;

/// Ends a membership because the register dismissed the entrepreneur.
@ApplicationScoped
class LeaveByItself {

    private final Memberships memberships;
    private final MembershipJournal journal;

    LeaveByItself(Memberships memberships, MembershipJournal journal) {
        this.memberships = memberships;
        this.journal = journal;
    }

    @Transactional
    void run(RegisterNews.LeavingDue due) {
        memberships.locked(due.membershipId()).filter(each -> !each.isOver()).ifPresent(each -> {
            each.leaveByItself(due.day(), LeavingCause.DEREGISTERED);
            journal.record(each, MembershipEvent.MemberLeft::new);
        });
    }
}
