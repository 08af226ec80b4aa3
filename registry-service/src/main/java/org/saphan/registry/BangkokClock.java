package org.saphan.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import org.saphan.http.BangkokDays;

/// Lets the validation of bodies know which day it is in Thailand, where legal days are counted.
@ApplicationScoped
class BangkokClock implements ClockProvider {

    private final Clock clock;

    BangkokClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Clock getClock() {
        return clock.withZone(BangkokDays.ZONE);
    }
}
