package org.saphan.cluster.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saphan.http.InvalidRequest;

class AssignmentPeriodTest {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 1);

    @Test
    void beginsTodayWhenNothingElseIsSaid() {
        assertThat(AssignmentPeriod.of(null, null, DAY)).isEqualTo(new AssignmentPeriod(DAY, null));
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> AssignmentPeriod.of(DAY, DAY.minusDays(1), DAY))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void countsFromItsFirstDayToItsLast() {
        var march = march(1, 31);

        assertThat(march.covers(DAY)).isTrue();
        assertThat(march.covers(DAY.withDayOfMonth(31))).isTrue();
        assertThat(march.covers(DAY.minusDays(1))).isFalse();
        assertThat(march.covers(DAY.plusMonths(1))).isFalse();
        assertThat(new AssignmentPeriod(DAY, null).covers(DAY.plusYears(9))).isTrue();
    }

    @Test
    void meetsAnotherOnACommonDay() {
        assertThat(march(1, 10).overlaps(march(10, 12))).isTrue();
        assertThat(march(10, 12).overlaps(march(1, 31))).isTrue();
        assertThat(march(1, 10).overlaps(march(11, 12))).isFalse();
        assertThat(march(11, 12).overlaps(new AssignmentPeriod(DAY, null))).isTrue();
    }

    @Test
    void countsTheOthersOnItsBusiestDay() {
        var others = List.of(march(1, 5), march(8, 12), march(12, 20), march(25, 31));

        assertThat(march(6, 7).mostAtOnce(others)).isZero();
        assertThat(march(4, 9).mostAtOnce(others)).isEqualTo(1);
        assertThat(march(4, 31).mostAtOnce(others)).isEqualTo(2);
    }

    private static AssignmentPeriod march(int from, int until) {
        return new AssignmentPeriod(DAY.withDayOfMonth(from), DAY.withDayOfMonth(until));
    }
}
