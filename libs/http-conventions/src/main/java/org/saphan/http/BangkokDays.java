package org.saphan.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// The legal day and the fiscal year in Thailand.
public final class BangkokDays {

    /// Legal days and fiscal years are counted here.
    public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    private BangkokDays() {}

    /// Today's legal day in Thailand.
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }

    /// The fiscal year, Buddhist era: FY n runs from 1 October n−1 to 30 September n.
    public static int fiscalYearBE(LocalDate day) {
        return day.getYear() + 543 + (day.getMonthValue() >= 10 ? 1 : 0);
    }
}
