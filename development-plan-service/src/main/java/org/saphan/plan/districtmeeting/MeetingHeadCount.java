package org.saphan.plan.districtmeeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many of a category attended.
@Schema(description = "How many of a category attended: a head-count, never names.")
record MeetingHeadCount(
        @NotNull MeetingCategory category,

        @Schema(required = true, examples = "8") @Min(1) @Max(100_000) int count) {}
