package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartLimitTest {

    private final RestartLimit limit = new RestartLimit();

    @Test
    void restartsAtOnceThenMoreSlowlyThenNoMore() {
        assertThat(limit.next(at(0))).contains(Duration.ZERO);
        assertThat(limit.next(at(1))).contains(Duration.ofMillis(500));
        assertThat(limit.next(at(2))).contains(Duration.ofSeconds(1));
        assertThat(limit.next(at(3))).contains(Duration.ofSeconds(2));
        assertThat(limit.next(at(4))).contains(Duration.ofSeconds(4));
        assertThat(limit.next(at(5))).isEmpty();
    }

    @Test
    void forgetsAfterAMinute() {
        for (var second = 0; second < 5; second++) {
            limit.next(at(second));
        }

        assertThat(limit.next(at(59))).isEmpty();
        assertThat(limit.next(at(64))).contains(Duration.ZERO);
    }

    private static Duration at(int second) {
        return Duration.ofSeconds(second);
    }
}
