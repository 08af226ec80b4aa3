package org.saphan.journal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saphan.journal.feed.EventFilter;
import org.saphan.journal.fence.FenceCursor;

class RetryScheduleTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Outcome REFUSED = new Outcome(WebhookFault.REFUSED, 500, null, "");

    private final WebhookSettings settings = new SmallRyeConfigBuilder()
            .withMapping(WebhookSettings.class)
            .build()
            .getConfigMapping(WebhookSettings.class);
    private final RetrySchedule schedule = new RetrySchedule(settings);

    @Test
    void triesForAboutThreeDaysAndThenNoMore() {
        var whole = settings.retries().stream().reduce(Duration.ZERO, Duration::plus);

        assertThat(whole).isBetween(Duration.ofHours(66), Duration.ofHours(78));
        assertThat(schedule.next(settings.retries().size() - 1, REFUSED, NOW)).isPresent();
        assertThat(schedule.next(settings.retries().size(), REFUSED, NOW)).isEmpty();
    }

    @Test
    void waitsLongerEachTimeAndNeverExactlyAsLong() {
        for (var attempt = 0; attempt < settings.retries().size(); attempt++) {
            var planned = settings.retries().get(attempt).toMillis();
            var waited =
                    Duration.between(NOW, schedule.next(attempt, REFUSED, NOW).orElseThrow());
            assertThat(waited.toMillis()).isBetween(planned * 4 / 5, planned * 6 / 5);
        }
    }

    @Test
    void waitsAsLongAsItIsAskedToButADayAtMost() {
        var hour = new Outcome(WebhookFault.REFUSED, 503, Duration.ofHours(1), "");
        var year = new Outcome(WebhookFault.REFUSED, 429, Duration.ofDays(365), "");
        var past = new Outcome(WebhookFault.REFUSED, 429, Duration.ofDays(-1), "");

        assertThat(schedule.next(0, hour, NOW)).contains(NOW.plus(Duration.ofHours(1)));
        assertThat(schedule.next(0, year, NOW)).contains(NOW.plus(Duration.ofDays(1)));
        assertThat(schedule.next(0, past, NOW).orElseThrow()).isBefore(NOW.plusSeconds(7));
        assertThat(schedule.rest(failing(0), hour, NOW)).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void leavesAnEndpointAloneTheLongerTheMoreCallsHaveFailed() {
        assertThat(schedule.rest(failing(3), REFUSED, NOW)).isNull();
        assertThat(schedule.rest(failing(4), REFUSED, NOW)).isBetween(NOW.plusMillis(800), NOW.plusMillis(1200));
        assertThat(schedule.rest(failing(6), REFUSED, NOW)).isBetween(NOW.plusMillis(3200), NOW.plusMillis(4800));
        assertThat(schedule.rest(failing(1000), REFUSED, NOW)).isBetween(NOW.plusSeconds(48), NOW.plusSeconds(72));
    }

    private static Endpoint failing(int times) {
        return new Endpoint(
                UUID.randomUUID(),
                "DOAE",
                "DOAE",
                NOW,
                new Target("https://events.agency.example/", List.of()),
                EventFilter.of(List.of(), List.of()),
                FenceCursor.START,
                times,
                null);
    }
}
