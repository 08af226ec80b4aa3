package org.saphan.http;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/// Gives everything that asks the time the same clock, in UTC. It ticks in microseconds, the finest that the database
/// keeps, so that what is answered now reads the same later.
@Singleton
class SystemClock {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
