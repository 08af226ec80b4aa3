package org.saphan.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BangkokDaysTest {

    @Test
    void beginSevenHoursBeforeUtc() {
        var clock = Clock.fixed(Instant.parse("2010-09-30T17:00:00Z"), ZoneOffset.UTC);

        assertThat(BangkokDays.today(clock)).isEqualTo("2010-10-01");
    }

    @ParameterizedTest
    @CsvSource({"2010-09-30, 2553", "2010-10-01, 2554", "2011-09-30, 2554"})
    void fallIntoTheFiscalYearFromOctoberToSeptember(LocalDate day, int yearBE) {
        assertThat(BangkokDays.fiscalYearBE(day)).isEqualTo(yearBE);
    }
}
