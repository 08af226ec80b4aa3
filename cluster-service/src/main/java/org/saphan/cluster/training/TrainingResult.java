package org.saphan.cluster.training;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a training came to for one member.
@Schema(description = "What a training came to for one member.")
record TrainingResult(
        @NotNull UUID memberId,

        @Schema(description = "By how much its capacity changed, per cent.", minimum = "-100", examples = "12.50")
        @DecimalMin("-100") @DecimalMax("10000") @Digits(integer = 5, fraction = 2) @Nullable BigDecimal capacityPercent,

        @Schema(
                description = "By how much its cost changed, per cent; below zero it fell.",
                minimum = "-100",
                examples = "-4.25")
        @DecimalMin("-100") @DecimalMax("10000") @Digits(integer = 5, fraction = 2) @Nullable BigDecimal costPercent,

        @Schema(description = "Whether its quality is better; absent where that was not judged.") @Nullable Boolean qualityBetter,

        @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Schema(description = "The standard that it obtained.", examples = "GHP")
        @Nullable String standardObtained,

        @Size(max = 1000) @Schema(description = "For those who look after the cluster.") @Nullable String note) {}
