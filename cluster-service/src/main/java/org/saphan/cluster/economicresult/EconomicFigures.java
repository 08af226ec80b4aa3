package org.saphan.cluster.economicresult;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.http.InvalidRequest;

/// The figures of a member.
@Embeddable
@Schema(
        description = "The figures of a member: revenue, cost and employees of a year as in the intake, investment of"
                + " the round.")
public record EconomicFigures(
        @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2) @Schema(description = "Revenue of a year, THB.", examples = "2000000.00")
        BigDecimal revenue,

        @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2) @Schema(description = "Cost of a year, THB.", examples = "1150000.00")
        BigDecimal cost,

        @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2) @Schema(description = "Newly invested in this round, THB.", examples = "90000.00")
        BigDecimal newInvestment,

        @NotNull @PositiveOrZero @Max(1000000) @Schema(examples = "14")
        Integer employees,

        @PositiveOrZero @Digits(integer = 13, fraction = 2) @Schema(description = "Part of the revenue that came from abroad, THB.", examples = "250000.00")
        @Nullable BigDecimal exportRevenue,

        @NotNull @PastOrPresent @Schema(examples = "2019-03-31")
        LocalDate collectedOn) {

    /// @throws InvalidRequest when more came from abroad than in all
    void check() {
        if (exportRevenue != null && exportRevenue.compareTo(revenue) > 0) {
            throw new InvalidRequest("/exportRevenue", "MORE_THAN_REVENUE");
        }
    }

    /// To the satang.
    EconomicFigures toTheSatang() {
        return new EconomicFigures(
                satang(revenue),
                satang(cost),
                satang(newInvestment),
                employees,
                exportRevenue == null ? null : satang(exportRevenue),
                collectedOn);
    }

    private static BigDecimal satang(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }
}
