package org.saphan.registry.appeal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An appeal against a rating, and what became of it.
@Schema(description = "An appeal against a rating, and what became of it.")
record AppealDetails(
        @NotNull UUID appealId,
        @NotNull UUID ratingId,
        @NotNull UUID productId,
        @NotNull UUID entrepreneurId,
        @NotNull @Schema(examples = "2553") Integer roundYearBE,
        @NotNull @Schema(maxLength = 2000) String ground,
        @NotNull @Schema(maxLength = 20) String lodgedBy,
        @NotNull LocalDate lodgedOn,
        @NotNull AppealStage state,
        @Nullable LocalDate decidedOn,
        @Schema(maxLength = 500) @Nullable String reason,

        @Schema(description = "The rating that stands instead.") @Nullable UUID supersedingRatingId,

        @JsonIgnore long version) {}
