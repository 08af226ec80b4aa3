package org.saphan.plan.budgetreport;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Money in baht: of an agency and fiscal year, or of what else the report is broken down by.
@Schema(
        description =
                "Money in baht. The members before `allocated` say whose; there are those that the report is broken"
                        + " down by.")
record BudgetRow(
        @Schema(maxLength = 60) @Nullable String programmeCode,

        @Schema(maxLength = 20) @Nullable String agency,
        @Nullable Integer fiscalYearBE,

        @Schema(description = "Absent for what is not reserved yet.", maxLength = 2) @Nullable String provinceCode,

        @Schema(description = "Absent for what is not reserved yet.") @Nullable UUID planId,

        @Schema(description = "Absent for what is not reserved yet.") @Nullable UUID activityId,

        @NotNull @Schema(description = "Below an agency's fiscal year: what is reserved for the province or activity.")
        BigDecimal allocated,

        @NotNull BigDecimal committed,
        @NotNull BigDecimal disbursed,

        @NotNull @Schema(description = "What is not committed yet.")
        BigDecimal remaining,

        @NotNull @Schema(description = "What approved plans set aside for their activities, committed or not.")
        BigDecimal reserved) {

    /// A row by the columns' names.
    static BudgetRow of(Map<String, Object> row) {
        var allocated = baht(row, "allocated");
        var committed = baht(row, "committed");
        return new BudgetRow(
                (String) row.get("programme_code"),
                (String) row.get("agency"),
                (Integer) row.get("fiscal_year_be"),
                (String) row.get("province_code"),
                (UUID) row.get("plan_id"),
                (UUID) row.get("activity_id"),
                allocated,
                committed,
                baht(row, "disbursed"),
                allocated.subtract(committed),
                baht(row, "reserved"));
    }

    private static BigDecimal baht(Map<String, Object> row, String sum) {
        return row.get(sum) instanceof BigDecimal amount
                ? amount.setScale(2, RoundingMode.UNNECESSARY)
                : BigDecimal.ZERO.setScale(2);
    }
}
