package org.saphan.cluster.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.cluster.known.registry.Transfer;
import org.saphan.cluster.progress.LeavingCause;
import org.saphan.http.BangkokDays;

/// Moves a membership to the entrepreneur that it belongs to now. Where that one belongs to the cluster already, it
/// ends first, and moves when it is found due again.
@ApplicationScoped
class TransferMembership {

    private final Memberships memberships;
    private final MembershipJournal journal;
    private final Clock clock;

    TransferMembership(Memberships memberships, MembershipJournal journal, Clock clock) {
        this.memberships = memberships;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void run(Transfer transfer) {
        var membership = memberships.locked(transfer.id()).orElseThrow();
        var entrepreneur = transfer.entrepreneurId();
        if (entrepreneur.equals(membership.entrepreneurId())) {
            return;
        }
        if (!membership.isOver() && memberships.isStanding(membership.clusterId(), entrepreneur)) {
            membership.leave(BangkokDays.today(clock), LeavingCause.MERGED, null);
            journal.record(membership, MembershipEvent.MemberLeft::new);
        } else {
            membership.transfer(transfer);
            journal.record(membership, MembershipEvent.MemberTransferred::new);
        }
    }
}
