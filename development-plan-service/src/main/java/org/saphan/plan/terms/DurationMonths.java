package org.saphan.plan.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many months an entrepreneur takes part, both bounds inclusive (S4-04).
@Schema(description = "How many months an entrepreneur takes part, both bounds inclusive.")
public record DurationMonths(
        @NotNull @Min(1) @Max(120) Integer min,
        @NotNull @Min(1) @Max(120) Integer max) {

    /// How many whole months these days are, both inclusive: 1 October to 31 December are 3.
    public static long between(LocalDate startsOn, LocalDate endsOn) {
        return ChronoUnit.MONTHS.between(startsOn, endsOn.plusDays(1));
    }

    /// Whether these days, both inclusive, are fewer than the least.
    public boolean isNotReachedBy(LocalDate startsOn, LocalDate endsOn) {
        return endsOn.plusDays(1).isBefore(startsOn.plusMonths(min));
    }

    /// Whether these days, both inclusive, are more than the most, if only by a day.
    public boolean isExceededBy(LocalDate startsOn, LocalDate endsOn) {
        return endsOn.plusDays(1).isAfter(startsOn.plusMonths(max));
    }
}
