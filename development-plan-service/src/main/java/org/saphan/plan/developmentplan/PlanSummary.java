package org.saphan.plan.developmentplan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A plan in a list.
@Schema(description = "A plan in a list.")
record PlanSummary(
        @NotNull UUID planId,
        @NotNull UUID enrolmentId,
        @NotNull @Schema(maxLength = 60) String programmeCode,
        @NotNull UUID entrepreneurId,
        @NotNull @Schema(maxLength = 300) String title,
        @NotNull PlanState state,
        @Nullable Integer fiscalYearBE) {}
