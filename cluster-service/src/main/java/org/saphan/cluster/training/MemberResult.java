package org.saphan.cluster.training;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a training came to for one member, without what was noted.
@Schema(description = "What a training came to for one member.")
record MemberResult(
        @NotNull UUID memberId,

        @Schema(description = "By how much its capacity changed, per cent.", minimum = "-100") @Nullable BigDecimal capacityPercent,

        @Schema(description = "By how much its cost changed, per cent; below zero it fell.", minimum = "-100") @Nullable BigDecimal costPercent,

        @Schema(description = "Absent where it was not judged.") @Nullable Boolean qualityBetter,

        @Schema(maxLength = 40) @Nullable String standardObtained) {

    static MemberResult of(TrainingResult result) {
        return new MemberResult(
                result.memberId(),
                result.capacityPercent(),
                result.costPercent(),
                result.qualityBetter(),
                result.standardObtained());
    }
}
