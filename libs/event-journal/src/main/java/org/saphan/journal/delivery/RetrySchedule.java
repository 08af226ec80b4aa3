package org.saphan.journal.delivery;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// When to try again. Each wait is lengthened or shortened by up to a fifth, so that not everything that failed
/// together
/// comes back together.
@Singleton
class RetrySchedule {

    private static final Duration FIRST_REST = Duration.ofSeconds(1);
    private static final Duration LONGEST_WISH = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 20;
    private static final double SPREAD = 0.2;

    private final WebhookSettings settings;
    private final RandomGenerator random = RandomGenerator.getDefault();

    RetrySchedule(WebhookSettings settings) {
        this.settings = settings;
    }

    /// When an event is sent again.
    ///
    /// @param attempts how often it was sent before this failure
    /// @return nothing when it was sent as often as it is
    Optional<Instant> next(int attempts, Outcome outcome, Instant now) {
        if (attempts >= settings.retries().size()) {
            return Optional.empty();
        }
        var planned = now.plus(spread(settings.retries().get(attempts)));
        var wished = wish(outcome, now);
        return Optional.of(wished != null && wished.isAfter(planned) ? wished : planned);
    }

    /// Until when an endpoint is left alone: as long as it asks for, else the longer the more calls in a row have
    /// failed.
    ///
    /// @return null when it may be called at once
    @Nullable Instant rest(Endpoint endpoint, Outcome outcome, Instant now) {
        var wished = wish(outcome, now);
        if (wished != null) {
            return wished;
        }
        var failures = endpoint.failures() + 1;
        if (failures < Endpoint.IN_TROUBLE) {
            return null;
        }
        var rest = FIRST_REST.multipliedBy(1L << Math.min(failures - Endpoint.IN_TROUBLE, MOST_DOUBLINGS));
        return now.plus(spread(shorter(rest, settings.longestRest())));
    }

    private static @Nullable Instant wish(Outcome outcome, Instant now) {
        var pause = outcome.pause();
        return pause == null || !pause.isPositive() ? null : now.plus(shorter(pause, LONGEST_WISH));
    }

    private Duration spread(Duration wait) {
        return Duration.ofMillis(Math.round(wait.toMillis() * random.nextDouble(1 - SPREAD, 1 + SPREAD)));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
