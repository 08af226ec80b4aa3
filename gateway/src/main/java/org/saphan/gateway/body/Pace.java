package org.saphan.gateway.body;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How large a body may be and how slowly it may come.
///
/// @param most bytes
/// @param grace in which it may come as slowly as it likes
/// @param perSecond fewest bytes a second, on average, of one that takes longer
public record Pace(long most, Duration grace, long perSecond) {

    /// Whatever comes, as it comes.
    public static final Pace ANY = new Pace(Long.MAX_VALUE, Duration.ofDays(1), 0);

    @Nullable RuntimeException complaint(long bytes, long nanos) {
        if (bytes > most) {
            return new BodyTooLarge(most);
        }
        boolean slow = nanos > grace.toNanos()
                && bytes < perSecond * (nanos / Duration.ofSeconds(1).toNanos());
        return slow ? new BodyTooSlow(perSecond) : null;
    }
}
