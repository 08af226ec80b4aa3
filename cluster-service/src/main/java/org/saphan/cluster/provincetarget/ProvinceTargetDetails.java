package org.saphan.cluster.provincetarget;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A province's target, as every reader may see it.
@Schema(description = "What a province means to reach with its clusters in a year.")
record ProvinceTargetDetails(
        @NotNull @Schema(pattern = "\\d{2}", examples = "52")
        String provinceCode,

        @Schema(required = true, description = "Buddhist era.", examples = "2562")
        int fiscalYearBE,

        @Schema(required = true) int clusters,
        @Nullable BigDecimal economicValue,
        @NotNull @Schema(maxLength = 2000) String descriptionTh,
        @Schema(maxLength = 2000) @Nullable String descriptionEn,
        @NotNull @Schema(maxLength = 20) String responsibleAgency,
        @NotNull @Schema(maxLength = 20) String setBy,
        @NotNull LocalDate setOn,
        @JsonIgnore long version) {}
