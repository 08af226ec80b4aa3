package org.saphan.registry.accessrevocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;

/// Lets the revoked tokens count again. Only CDD.
@ApplicationScoped
class LiftAccessRevocation {

    private static final String STEWARD = "CDD";

    private final AccessRevocations revocations;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    LiftAccessRevocation(AccessRevocations revocations, Journal journal, CallingAgency caller, Clock clock) {
        this.revocations = revocations;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    AccessRevocationDetails run(UUID id, String reason, IfMatch ifMatch) {
        var revocation = revocations.require(id);
        caller.requireSteward(STEWARD, "access-revocations");
        ifMatch.check(revocation.version());
        revocation.lift(reason, caller.subject(), clock.instant());
        revocations.flush();
        journal.record(new AccessRevocationLifted(revocation.state()));
        return revocation.details();
    }
}
