package org.saphan.plan.impactevidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A span of days in which turnover was counted, both days inclusive.
@Schema(
        name = "TurnoverPeriod",
        description = "A span of days in which turnover was counted, both inclusive.",
        examples = "{\"startsOn\": \"2019-04-01\", \"endsOn\": \"2019-09-30\"}")
record Period(
        @NotNull @PastOrPresent LocalDate startsOn,
        @NotNull @PastOrPresent LocalDate endsOn) {

    boolean isBackwards() {
        return endsOn.isBefore(startsOn);
    }

    /// Whether both are of the same number of years, months and days, as April to September of two years are.
    boolean isAsLongAs(Period other) {
        return length().equals(other.length());
    }

    private java.time.Period length() {
        return startsOn.until(endsOn.plusDays(1));
    }
}
