package org.saphan.cluster.provincetarget;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The provinces of a year, with their targets and without.
@Schema(description = "The provinces of a year, with their targets and without.")
record ProvinceTargetReport(
        @Schema(required = true, description = "Buddhist era.")
        int fiscalYearBE,

        @NotNull @Schema(maxItems = 200) List<ProvinceTargetRow> items,

        @NotNull @Schema(maxItems = 200, description = "The provinces without a target.")
        List<ProvinceWithoutTarget> without) {}
