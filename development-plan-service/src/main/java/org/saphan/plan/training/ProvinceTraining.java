package org.saphan.plan.training;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a province's training came to.
@Schema(description = "What a province's training came to.")
record ProvinceTraining(
        @NotNull @Schema(maxLength = 2) String provinceCode,
        @Schema(required = true) long sessions,

        @Schema(required = true, description = "People, once for all sessions that they are known to have attended.")
        long participants,

        @Schema(required = true, description = "Of these, in groups of minors.")
        long minors,

        @Schema(required = true) long days,
        @Schema(required = true) long participantDays) {}
