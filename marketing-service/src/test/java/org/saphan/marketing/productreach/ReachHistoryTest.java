package org.saphan.marketing.productreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.marketing.productreach.Reach.INTERNATIONAL;
import static org.saphan.marketing.productreach.Reach.LOCAL;
import static org.saphan.marketing.productreach.Reach.NATIONAL;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReachHistoryTest {

    @Test
    @Tag("S2-11")
    void goesAsFarAsTheWidestChannelOfTheDay() {
        var history = ReachHistory.of(List.of(
                presence(NATIONAL, "2012-01-01", null),
                presence(INTERNATIONAL, "2012-03-01", "2012-05-01"),
                presence(INTERNATIONAL, "2012-04-01", "2012-06-01")));

        assertThat(history.periods())
                .containsExactly(
                        period(NATIONAL, "2012-01-01", "2012-03-01"),
                        period(INTERNATIONAL, "2012-03-01", "2012-06-01"),
                        period(NATIONAL, "2012-06-01", null));
        assertThat(history.now()).isEqualTo(NATIONAL);
        assertThat(history.since()).isEqualTo("2012-06-01");
    }

    @Test
    @Tag("S2-11")
    void isLocalInAPauseAndOnTheDayItBegins() {
        var history = ReachHistory.of(List.of(
                presence(INTERNATIONAL, "2012-01-01", "2012-02-01"), presence(INTERNATIONAL, "2012-03-01", null)));

        assertThat(history.on(LocalDate.parse("2011-12-31"))).isEqualTo(LOCAL);
        assertThat(history.on(LocalDate.parse("2012-01-31"))).isEqualTo(INTERNATIONAL);
        assertThat(history.on(LocalDate.parse("2012-02-01"))).isEqualTo(LOCAL);
        assertThat(history.on(LocalDate.parse("2012-03-01"))).isEqualTo(INTERNATIONAL);
    }

    @Test
    void isLocalSinceItsLastChannelEnded() {
        var history = ReachHistory.of(List.of(presence(NATIONAL, "2012-01-01", "2012-02-01")));

        assertThat(history.now()).isEqualTo(LOCAL);
        assertThat(history.since()).isEqualTo("2012-02-01");
    }

    @Test
    void knowsNothingOfWhatWasNeverSold() {
        var history = ReachHistory.of(List.of());

        assertThat(history.now()).isEqualTo(LOCAL);
        assertThat(history.since()).isNull();
    }

    private static Presence presence(Reach reach, String from, String until) {
        return new Presence(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), null, period(reach, from, until));
    }

    private static ReachPeriod period(Reach reach, String from, String until) {
        return new ReachPeriod(reach, LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
