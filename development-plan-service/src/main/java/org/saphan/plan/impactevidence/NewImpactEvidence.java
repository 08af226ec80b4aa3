package org.saphan.plan.impactevidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.http.InvalidRequest;
import org.saphan.http.Violation;

/// Evidence that an entrepreneur was hit.
@Schema(description = "Evidence that an entrepreneur was hit.", examples = """
                {
                  "entrepreneurId": "019bf39f-1d04-7b8e-9c55-2a7f6e0d3b91",
                  "cause": "FOREIGN_TOURISM_SLUMP",
                  "turnoverBefore": 480000.0,
                  "turnoverAfter": 96000.0,
                  "periodBefore": {"startsOn": "2019-04-01", "endsOn": "2019-09-30"},
                  "periodAfter": {"startsOn": "2020-04-01", "endsOn": "2020-09-30"},
                  "tourismSharePercent": 70.0,
                  "document": "Sales ledger 2562-2563, file DIP 12/2563"
                }""")
record NewImpactEvidence(
        @NotNull UUID entrepreneurId,
        @NotNull ImpactCause cause,

        @Schema(description = "Baht, in the period before.", examples = "480000.00")
        @NotNull @DecimalMin("0.01") @Digits(integer = 13, fraction = 2) BigDecimal turnoverBefore,

        @Schema(description = "Baht, in the period after.", examples = "96000.00")
        @NotNull @DecimalMin("0") @Digits(integer = 13, fraction = 2) BigDecimal turnoverAfter,

        @NotNull @Valid Period periodBefore,

        @Schema(description = "Later than the period before, and as long.") @NotNull @Valid Period periodAfter,

        @Schema(description = "How much of the turnover tourists gave before.", examples = "70.00")
        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Nullable BigDecimal tourismSharePercent,

        @Schema(
                description = "Where the figures can be seen: a document's reference, no personal data.",
                examples = "Sales ledger 2562-2563, file DIP 12/2563")
        @NotBlank @Size(max = 300) String document,

        @Schema(description = "The evidence that this one corrects: of the same entrepreneur and cause, and standing.")
        @Nullable UUID supersedes) {

    /// @throws InvalidRequest when the periods cannot be compared
    void checkPeriods() {
        var broken = new ArrayList<Violation>();
        if (periodBefore.isBackwards()) {
            broken.add(Violation.of("/periodBefore/endsOn", "BEFORE_START"));
        }
        if (periodAfter.isBackwards()) {
            broken.add(Violation.of("/periodAfter/endsOn", "BEFORE_START"));
        }
        if (!periodAfter.startsOn().isAfter(periodBefore.endsOn())) {
            broken.add(Violation.of("/periodAfter/startsOn", "PERIODS_OVERLAP"));
        }
        if (broken.isEmpty() && !periodAfter.isAsLongAs(periodBefore)) {
            broken.add(Violation.of("/periodAfter", "PERIODS_DIFFER"));
        }
        refuse(broken);
    }

    private static void refuse(List<Violation> broken) {
        if (!broken.isEmpty()) {
            throw new InvalidRequest(broken);
        }
    }
}
