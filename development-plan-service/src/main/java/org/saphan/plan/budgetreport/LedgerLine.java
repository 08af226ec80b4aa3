package org.saphan.plan.budgetreport;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.budget.EntryKind;

/// An entry of the ledger, as the programme's agencies and the auditor may see it.
@Schema(description = "An entry of the ledger.")
record LedgerLine(
        @Schema(required = true, description = "Counts the entries; later ones have higher numbers.")
        long number,

        @NotNull Instant enteredAt,
        @NotNull EntryKind kind,

        @NotNull @Schema(description = "Baht; below zero where the entry lowers what another kind of entry raised.")
        BigDecimal amount,

        @NotNull @Schema(
                description = "What it was entered for: an allocation or its return, a plan, a commitment or its cut, a"
                        + " disbursement or its refund.")
        UUID sourceId,

        @NotNull @Schema(maxLength = 20) String agency,
        @Schema(required = true) int fiscalYearBE,
        @Nullable UUID planId,
        @Nullable UUID activityId,
        @Schema(maxLength = 2) @Nullable String provinceCode) {

    static final List<String> HEADING = List.of(
            "number",
            "enteredAt",
            "kind",
            "amount",
            "sourceId",
            "agency",
            "fiscalYearBE",
            "planId",
            "activityId",
            "provinceCode");

    List<@Nullable Object> cells() {
        return Arrays.asList(
                number, enteredAt, kind, amount, sourceId, agency, fiscalYearBE, planId, activityId, provinceCode);
    }
}
