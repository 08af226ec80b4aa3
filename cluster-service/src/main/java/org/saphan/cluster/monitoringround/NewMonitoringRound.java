package org.saphan.cluster.monitoringround;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.cluster.fiscalyear.YearKind;
import org.saphan.http.InvalidRequest;

/// A round as it is opened.
@Schema(description = "A round as it is opened.", examples = """
                {
                  "fiscalYearBE": 2562,
                  "number": 1,
                  "from": "2018-10-01",
                  "until": "2019-03-31"
                }""")
record NewMonitoringRound(
        @NotNull @Min(2540) @Max(2700) @Schema(description = "In which its days lie, Buddhist era.", examples = "2562")
        Integer fiscalYearBE,

        @NotNull @Min(1) @Max(366) @Schema(description = "Its number in that year.", examples = "1")
        Integer number,

        @NotNull @Schema(description = "First day.", examples = "2018-10-01")
        LocalDate from,

        @NotNull @Schema(description = "Last day.", examples = "2019-03-31")
        LocalDate until) {

    /// @throws InvalidRequest when the days are not in order, or not of the year
    void check(YearKind year) {
        if (until.isBefore(from)) {
            throw new InvalidRequest("/until", "BEFORE_START");
        }
        if (from.isBefore(year.firstDay(fiscalYearBE))) {
            throw new InvalidRequest("/from", "OUTSIDE_YEAR");
        }
        if (until.isAfter(year.lastDay(fiscalYearBE))) {
            throw new InvalidRequest("/until", "OUTSIDE_YEAR");
        }
    }
}
