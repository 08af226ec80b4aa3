package org.saphan.local;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// How often and how soon a part that died is started again: at once, then after growing pauses, at most five times
/// a minute. What dies more often will not get well by being restarted.
final class RestartLimit {

    private static final int MOST_PER_MINUTE = 5;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final long FIRST_PAUSE_MILLIS = 250;

    private final Deque<Duration> restarts = new ArrayDeque<>();

    /// The pause before the next start, or nothing when the limit is reached. `now` is any steadily rising clock.
    Optional<Duration> next(Duration now) {
        while (!restarts.isEmpty() && restarts.getFirst().plus(WINDOW).compareTo(now) <= 0) {
            restarts.removeFirst();
        }
        if (restarts.size() == MOST_PER_MINUTE) {
            return Optional.empty();
        }
        restarts.addLast(now);
        var before = restarts.size() - 1;
        return Optional.of(before == 0 ? Duration.ZERO : Duration.ofMillis(FIRST_PAUSE_MILLIS << before));
    }
}
