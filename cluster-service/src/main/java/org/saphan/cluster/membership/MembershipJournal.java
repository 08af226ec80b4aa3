package org.saphan.cluster.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.saphan.cluster.progress.MembershipEnded;
import org.saphan.journal.Journal;

/// Records what happened to a membership. Whatever ends one comes by here, so that everybody who keeps what hangs on it
/// is told in the same transaction.
@ApplicationScoped
class MembershipJournal {

    private final Memberships memberships;
    private final Journal journal;
    private final jakarta.enterprise.event.Event<MembershipEnded> endings;

    MembershipJournal(
            Memberships memberships, Journal journal, jakarta.enterprise.event.Event<MembershipEnded> endings) {
        this.memberships = memberships;
        this.journal = journal;
        this.endings = endings;
    }

    /// Flushes first: the event carries the version after the change.
    MembershipDetails record(Membership membership, Function<MembershipSummary, MembershipEvent> event) {
        announce(membership, event);
        return memberships.details(membership);
    }

    /// As [#record], for who needs no answer.
    void announce(Membership membership, Function<MembershipSummary, MembershipEvent> event) {
        memberships.flush();
        journal.record(event.apply(membership.summary()));
        membership.ended().ifPresent(endings::fire);
    }
}
