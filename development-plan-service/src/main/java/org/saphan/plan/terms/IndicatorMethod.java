package org.saphan.plan.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How an indicator is measured, in an edition that never changes (T8).
@Schema(description = "How an indicator is measured, in an edition that never changes.")
public record IndicatorMethod(
        @NotNull @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Schema(examples = "REPORTED_SALES")
        String code,

        @NotNull @Min(1) @Max(1000) @Schema(examples = "1") Integer version,

        @NotBlank @Size(max = 2000) String descriptionTh,
        @NotBlank @Size(max = 2000) String descriptionEn) {}
