package org.saphan.cluster.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.saphan.journal.Journal;

/// Records what happened to a membership.
@ApplicationScoped
class MembershipJournal {

    private final Memberships memberships;
    private final Journal journal;

    MembershipJournal(Memberships memberships, Journal journal) {
        this.memberships = memberships;
        this.journal = journal;
    }

    /// Flushes first: the event carries the version after the change.
    MembershipDetails record(Membership membership, Function<MembershipSummary, MembershipEvent> event) {
        memberships.flush();
        journal.record(event.apply(membership.summary()));
        return membership.details();
    }
}
