package org.saphan.plan.simulation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.ranking.ProvinceTally;
import org.saphan.plan.ranking.ScorePart;

/// What the terms would select.
@Schema(description = "What the terms would select from the register as it is known.")
record SimulationResult(
        @Schema(required = true, examples = "1") int rankingVersion,

        @Schema(
                required = true,
                description = "How many entrepreneurs were held against the terms.",
                examples = "93414")
        long considered,

        @Schema(required = true, examples = "412") long eligible,
        @Schema(required = true, examples = "152") long selected,
        @Schema(required = true, examples = "260") long reserve,
        @NotNull @Schema(maxItems = 100) List<ProvinceTally> provinces,

        @NotNull @Schema(maxItems = 20, description = "How many break each rule; one can break several.")
        List<FailureCount> failures,

        @NotNull @Schema(maxItems = 200, description = "The best 200 of those selected.")
        List<Chosen> chosen,

        @Schema(description = "The newest event of the register that is known.") @Nullable Instant knownAsOf) {

    /// How many break a rule.
    @Schema(name = "SimulationFailure", description = "How many break a rule.")
    record FailureCount(
            @NotNull @Schema(maxLength = 40, examples = "STAR")
            String code,

            @Schema(required = true, examples = "81340") long count) {}

    /// One who would be selected.
    @Schema(name = "SimulationChosen", description = "One who would be selected.")
    record Chosen(
            @Schema(required = true, examples = "1") int rank,
            @NotNull UUID entrepreneurId,

            @Schema(maxLength = 300, description = "As published; a person's name never is.") @Nullable String name,

            @NotNull @Schema(pattern = "\\d{2}", examples = "24")
            String provinceCode,

            @NotNull @Schema(examples = "82.5") BigDecimal score,
            @NotNull @Schema(maxItems = 4) List<ScorePart> parts) {}
}
