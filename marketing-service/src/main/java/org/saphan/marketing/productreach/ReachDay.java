package org.saphan.marketing.productreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.saphan.http.BangkokDays;
import org.saphan.http.InvalidRequest;

/// The day as of which a reach is asked for.
@ApplicationScoped
class ReachDay {

    private final Clock clock;

    ReachDay(Clock clock) {
        this.clock = clock;
    }

    /// Today where none is asked for.
    ///
    /// @throws InvalidRequest when it is still to come
    LocalDate of(@Nullable LocalDate asked) {
        var today = BangkokDays.today(clock);
        if (asked != null && asked.isAfter(today)) {
            throw new InvalidRequest("asOf", "PAST_OR_PRESENT");
        }
        return asked == null ? today : asked;
    }
}
