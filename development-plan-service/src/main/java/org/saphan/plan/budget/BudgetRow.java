package org.saphan.plan.budget;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One agency's money of one fiscal year, in baht.
@Schema(description = "One agency's money of one fiscal year, in baht.")
record BudgetRow(
        @NotNull @Schema(maxLength = 20) String agency,
        @Schema(required = true) int fiscalYearBE,
        @NotNull BigDecimal allocated,
        @NotNull BigDecimal committed,
        @NotNull BigDecimal disbursed,

        @NotNull @Schema(description = "What is not committed yet.")
        BigDecimal remaining,

        @NotNull @Schema(description = "What approved plans set aside for their activities, committed or not.")
        BigDecimal reserved) {

    static BudgetRow of(String agency, int fiscalYearBE, Balance balance) {
        return new BudgetRow(
                agency,
                fiscalYearBE,
                baht(balance.allocated()),
                baht(balance.committed()),
                baht(balance.disbursed()),
                baht(balance.remaining()),
                baht(balance.reserved()));
    }

    private static BigDecimal baht(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }
}
