package org.saphan.cluster.fiscalyear;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the documents mean by a year (T12).
@Schema(description = "Whether the year is the government's, from 1 October before, or the calendar's.")
public enum YearKind {
    FISCAL,
    CALENDAR;

    private static final int BUDDHIST_ERA = 543;

    /// Its first day.
    public LocalDate firstDay(int yearBE) {
        var year = yearBE - BUDDHIST_ERA;
        return this == FISCAL ? LocalDate.of(year - 1, 10, 1) : LocalDate.of(year, 1, 1);
    }

    /// Its last day.
    public LocalDate lastDay(int yearBE) {
        return firstDay(yearBE).plusYears(1).minusDays(1);
    }
}
