package org.saphan.cluster.fiscalyear;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies are told of a year: its totals, none of the texts.
record FiscalYearPublished(
        int fiscalYearBE,
        YearKind yearKind,
        @Nullable Integer clusters,
        @Nullable ReportedValue reportedValue,
        @Nullable YearTarget target,
        @Nullable LocalDate launchedOn,
        @JsonIgnore long version)
        implements EventState {

    static FiscalYearPublished of(int yearBE, YearContent content, long version) {
        var launch = content.launchEvent();
        return new FiscalYearPublished(
                yearBE,
                content.kind(),
                content.clusters(),
                content.reportedValue(),
                content.target(),
                launch == null ? null : launch.heldOn(),
                version);
    }

    @Override
    public String subject() {
        return Integer.toString(fiscalYearBE);
    }

    @Override
    public long sequence() {
        return version;
    }
}
