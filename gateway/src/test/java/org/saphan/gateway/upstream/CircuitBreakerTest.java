package org.saphan.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private long now = Long.MAX_VALUE - 1;
    private final CircuitBreaker breaker = new CircuitBreaker(2, PAUSE, () -> now);

    @Test
    void opensAfterFailuresInARow() {
        breaker.failed();
        assertThat(breaker.letsPass()).isTrue();

        breaker.failed();

        assertThat(breaker.letsPass()).isFalse();
        assertThat(breaker.isOpen()).isTrue();
    }

    @Test
    void forgetsAFailureAfterASuccess() {
        breaker.failed();
        breaker.succeeded();
        breaker.failed();

        assertThat(breaker.letsPass()).isTrue();
    }

    @Test
    void letsOneTryAPause() {
        open();

        now += PAUSE.toNanos();

        assertThat(breaker.letsPass()).isTrue();
        assertThat(breaker.letsPass()).isFalse();
        now += PAUSE.toNanos();
        assertThat(breaker.letsPass()).as("a try that never ended").isTrue();
    }

    @Test
    void closesWhenTheTrySucceeds() {
        open();
        now += PAUSE.toNanos();
        breaker.letsPass();

        breaker.succeeded();

        assertThat(breaker.isOpen()).isFalse();
        assertThat(breaker.letsPass()).isTrue();
    }

    @Test
    void staysOpenWhenTheTryFails() {
        open();
        now += PAUSE.toNanos();
        breaker.letsPass();

        breaker.failed();

        now += PAUSE.toNanos() - 1;
        assertThat(breaker.letsPass()).isFalse();
    }

    private void open() {
        breaker.failed();
        breaker.failed();
    }
}
