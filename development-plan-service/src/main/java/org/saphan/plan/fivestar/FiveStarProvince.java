package org.saphan.plan.fivestar;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The five-star entrepreneurs of a province.
@Schema(description = "The five-star entrepreneurs of a province.")
record FiveStarProvince(
        @NotNull @Schema(pattern = "\\d{2}", examples = "24")
        String provinceCode,

        @Schema(maxLength = 300) @Nullable String nameTh,
        @Schema(maxLength = 300) @Nullable String nameEn,

        @Schema(required = true, description = "Registered, with a standing five-star rating.")
        long fiveStar,

        @Schema(required = true, description = "Of these, who hold or held a place in a programme.")
        long takenUp,

        @Schema(required = true) long untaken) {}
