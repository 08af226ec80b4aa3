package org.saphan.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RevocationTest {

    private static final Instant MOMENT = Instant.parse("2026-11-22T03:00:00.5Z");

    private static Revocation of(String client) {
        return new Revocation(UUID.randomUUID(), "DOAE", client, MOMENT, false);
    }

    @Test
    void coversTokensThatWereGivenUntilThen() {
        assertThat(of("one").covers("one", MOMENT)).isTrue();
        assertThat(of("one").covers("one", MOMENT.minusSeconds(60))).isTrue();
        assertThat(of("one").covers("one", MOMENT.plusMillis(500))).isFalse();
    }

    @Test
    void coversATokenThatDoesNotSayWhenItWasGiven() {
        assertThat(of("one").covers("one", null)).isTrue();
    }

    @Test
    void coversOneClientOrAll() {
        assertThat(of("one").covers("other", MOMENT)).isFalse();
        assertThat(of("one").covers(null, MOMENT)).isFalse();
        assertThat(of(null).covers("other", MOMENT)).isTrue();
        assertThat(of(null).covers(null, MOMENT)).isTrue();
    }

    @Test
    void coversNothingOnceItIsLifted() {
        assertThat(new Revocation(UUID.randomUUID(), "DOAE", null, MOMENT, true).covers("one", MOMENT))
                .isFalse();
    }
}
