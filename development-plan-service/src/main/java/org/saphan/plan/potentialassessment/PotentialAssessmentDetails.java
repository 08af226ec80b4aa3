package org.saphan.plan.potentialassessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An assessment with its note, for the programme's agencies.
@Schema(description = "An assessment of an entrepreneur's potential.")
record PotentialAssessmentDetails(
        @NotNull UUID potentialAssessmentId,

        @NotNull @Schema(maxLength = 40, examples = "OTOP_TO_SME")
        String programmeCode,

        @NotNull UUID entrepreneurId,
        @NotNull AssessmentResult result,
        @NotNull @Schema(minimum = "0", maximum = "100") BigDecimal score,
        @NotNull LocalDate assessedOn,
        @NotNull @Schema(maxLength = 20, examples = "DIP") String assessedBy,
        @Schema(maxLength = 1000) @Nullable String note,
        @JsonIgnore long version) {}
