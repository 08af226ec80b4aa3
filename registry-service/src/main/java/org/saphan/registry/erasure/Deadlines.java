package org.saphan.registry.erasure;

import java.time.Clock;
import java.time.Instant;
import org.saphan.registry.personaldata.PersonalDataSettings;

/// From when on personal data is kept; what is older is erased.
record Deadlines(Instant rejected, Instant deregistered, Instant accessLog) {

    static Deadlines of(PersonalDataSettings.Retention retention, Clock clock) {
        var now = clock.instant();
        return new Deadlines(
                now.minus(retention.rejected()), now.minus(retention.deregistered()), now.minus(retention.accessLog()));
    }
}
