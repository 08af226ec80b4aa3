package org.saphan.plan.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationMonthsTest {

    private static final DurationMonths THREE_TO_SIX = new DurationMonths(3, 6);

    @ParameterizedTest
    @CsvSource({
        "2020-10-01, 2020-12-31, 3",
        "2020-10-01, 2021-03-31, 6",
        "2020-10-15, 2021-01-14, 3",
        "2020-11-30, 2021-02-28, 3",
        "2019-12-01, 2020-02-29, 3"
    })
    @Tag("S4-04")
    @Tag("P8")
    void countsBothMonthsIn(LocalDate startsOn, LocalDate endsOn, long months) {
        assertThat(DurationMonths.between(startsOn, endsOn)).isEqualTo(months);
        assertThat(THREE_TO_SIX.isNotReachedBy(startsOn, endsOn)).isFalse();
        assertThat(THREE_TO_SIX.isExceededBy(startsOn, endsOn)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2020-10-01, 2020-12-30, true, false", "2020-10-01, 2021-04-01, false, true"})
    @Tag("S4-04")
    @Tag("P8")
    @Tag("refuses")
    void aDayTooFewOrTooManyIsOut(LocalDate startsOn, LocalDate endsOn, boolean tooFew, boolean tooMany) {
        assertThat(THREE_TO_SIX.isNotReachedBy(startsOn, endsOn)).isEqualTo(tooFew);
        assertThat(THREE_TO_SIX.isExceededBy(startsOn, endsOn)).isEqualTo(tooMany);
    }
}
