package org.saphan.plan.potentialassessment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What an assessment of an entrepreneur's potential found.
@Schema(description = "What an assessment of an entrepreneur's potential found.", examples = """
                {
                  "entrepreneurId": "019bf39f-1d04-7b8e-9c55-2a7f6e0d3b91",
                  "result": "PASS",
                  "score": 82.5,
                  "assessedOn": "2010-10-11",
                  "note": "Could double its output within a year."
                }""")
record NewPotentialAssessment(
        @NotNull UUID entrepreneurId,
        @NotNull AssessmentResult result,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(examples = "82.5")
        BigDecimal score,

        @NotNull @PastOrPresent @Schema(examples = "2010-10-11")
        LocalDate assessedOn,

        @Schema(description = "For the programme's agencies; no personal data.") @Size(max = 1000) @Nullable String note) {}
