package org.saphan.cluster.provincetarget;

import java.time.LocalDate;
import java.time.Month;

/// The day on which a fiscal year begins: 1 October of the year before.
final class FirstDay {

    private static final int ERA = 543;

    private FirstDay() {}

    static LocalDate of(int fiscalYearBE) {
        return LocalDate.of(fiscalYearBE - ERA - 1, Month.OCTOBER, 1);
    }
}
