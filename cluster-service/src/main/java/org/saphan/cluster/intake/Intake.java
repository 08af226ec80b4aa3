package org.saphan.cluster.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where a member stands when it begins, against which its growth is measured later (S3-14).
@Embeddable
@Schema(description = "Where a member stands when it begins, against which its growth is measured.")
public record Intake(
        @Enumerated(EnumType.STRING) @Column(name = "intake_source") @NotNull @Schema(examples = "SME_CONNEXT")
        IntakeSource source,

        @NotNull @PastOrPresent @Schema(examples = "2019-03-15")
        LocalDate collectedOn,

        @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2) @Schema(description = "Revenue of a year, THB.", examples = "1850000.00")
        BigDecimal baselineRevenue,

        @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2) @Schema(description = "Cost of a year, THB.", examples = "1210000.00")
        BigDecimal baselineCost,

        @NotNull @PositiveOrZero @Max(1000000) @Schema(examples = "12")
        Integer baselineEmployees) {

    /// @param joinedOn null before it joins
    /// @throws CollectedTooLate when the figures were taken after that day: growth is measured from day one
    public void requireUntil(@Nullable LocalDate joinedOn) {
        if (joinedOn != null && collectedOn.isAfter(joinedOn)) {
            throw new CollectedTooLate(joinedOn);
        }
    }

    /// Whether it says the same; a figure is the same with and without its decimals.
    public boolean saysAs(Intake other) {
        return source == other.source
                && collectedOn.equals(other.collectedOn)
                && baselineRevenue.compareTo(other.baselineRevenue) == 0
                && baselineCost.compareTo(other.baselineCost) == 0
                && baselineEmployees.equals(other.baselineEmployees);
    }
}
