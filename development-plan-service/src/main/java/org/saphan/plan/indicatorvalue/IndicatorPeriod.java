package org.saphan.plan.indicatorvalue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.http.InvalidRequest;

/// From which day to which day, both inclusive, a result was brought about.
@Embeddable
@Schema(description = "From which day to which day, both inclusive, a result was brought about.")
record IndicatorPeriod(
        @Column(name = "period_from") @NotNull @Schema(examples = "2012-10-01")
        LocalDate from,

        @Column(name = "period_to") @NotNull @Schema(examples = "2013-09-30")
        LocalDate to) {

    /// @throws InvalidRequest when it ends before it begins
    void check() {
        if (to.isBefore(from)) {
            throw new InvalidRequest("/period/to", "BEFORE_START");
        }
    }
}
