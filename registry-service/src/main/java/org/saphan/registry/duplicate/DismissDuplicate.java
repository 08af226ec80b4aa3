package org.saphan.registry.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;

/// Says that two registrations are of two entrepreneurs; they are not proposed again.
@ApplicationScoped
class DismissDuplicate {

    private final Duplicates duplicates;
    private final CallingAgency caller;
    private final Clock clock;

    DismissDuplicate(Duplicates duplicates, CallingAgency caller, Clock clock) {
        this.duplicates = duplicates;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    DuplicateDetails run(UUID id, Dismissal dismissal, IfMatch ifMatch) {
        var duplicate = duplicates.require(id);
        caller.requireSteward("CDD", "entrepreneurs");
        ifMatch.check(duplicate.version());
        duplicate.dismiss(dismissal.reason(), caller.code(), clock.instant());
        duplicates.flush();
        return duplicate.details();
    }
}
