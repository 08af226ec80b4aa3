package org.saphan.plan.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many places there are (S1-08).
///
/// @param perProvince places in each province; 0 where the documents set none, which only a minimum can
/// @param totalMin places in all
@Schema(description = "How many places there are.")
public record Quota(
        @NotNull @Min(0) @Max(10_000) @Schema(examples = "2")
        Integer perProvince,

        @NotNull @Schema(examples = "EXACT") QuotaMode mode,

        @NotNull @Min(0) @Max(1_000_000) @Schema(examples = "152")
        Integer totalMin) {

    /// Whether a province with so many places taken takes nobody else.
    public boolean isFullWith(long taken) {
        return mode == QuotaMode.EXACT && taken >= perProvince;
    }
}
