package org.saphan.plan.activityresult;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What came of one activity of the catalogue.
@Schema(description = "What came of one activity of the catalogue.")
record ActivityResult(
        @NotNull @Schema(maxLength = 20, examples = "A5") String activityCode,
        @NotNull @Schema(maxLength = 300) String nameTh,
        @NotNull @Schema(maxLength = 300) String nameEn,

        @Schema(required = true, description = "Under way or completed; those that were cancelled do not count.")
        long runs,

        @Schema(required = true) long completed,

        @Schema(required = true, description = "Entrepreneurs with a run that counts.")
        long entrepreneurs,

        @NotNull @Schema(maxItems = 20) List<CertifiedStandard> certified,

        @Schema(
                description = "The mean improvement of all lean metrics, half up; absent where none was recorded.",
                examples = "20.00")
        @Nullable BigDecimal meanImprovementPercent) {

    /// How many runs reached a standard.
    @Schema(name = "CertifiedStandard", description = "How many runs reached a standard.")
    record CertifiedStandard(
            @NotNull @Schema(maxLength = 20, examples = "HALAL")
            String standard,

            @Schema(required = true, description = "Completed runs that aimed at it.")
            long aimedAt,

            @Schema(required = true) long certified) {}
}
