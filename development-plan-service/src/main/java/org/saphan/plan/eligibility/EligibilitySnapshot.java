package org.saphan.plan.eligibility;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The facts that a decision was taken on, each with the sequence it had, so that it can be understood when they
/// change.
///
/// @param knownAsOf the time of the newest event that the register's copies had learnt
@Schema(description = "The facts that a decision was taken on.")
public record EligibilitySnapshot(
        @NotNull UUID entrepreneurId,
        @NotNull @Schema(maxLength = 40) String kind,
        @NotNull @Schema(maxLength = 40) String status,
        @NotNull @Schema(pattern = "\\d{2}") String provinceCode,

        @Schema(required = true, description = "The entrepreneur's sequence in the register.")
        long entrepreneurSequence,

        @NotNull List<RatingUsed> ratings,

        @Schema(description = "The voluntary statement.") @Nullable UUID voluntaryStatementId,

        @Schema(description = "The potential assessment.") @Nullable UUID potentialAssessmentId,

        @NotNull LocalDate provinceSetAsOf,
        @Nullable Instant knownAsOf,

        @Schema(description = "The evidence of impact.") @Nullable UUID impactEvidenceId,

        @Schema(description = "The successor.") @Nullable UUID successorId,

        @Schema(maxItems = 100, description = "The places held in the programmes that this one takes up.") @Nullable List<UUID> participations) {

    /// A rating that spoke for the entrepreneur.
    @Schema(description = "A rating that spoke for the entrepreneur.")
    public record RatingUsed(
            @NotNull UUID ratingId,
            @NotNull UUID productId,
            @Schema(required = true) int roundYearBE,
            @Schema(required = true) int stars,

            @Schema(required = true, description = "The rating's sequence in the register.")
            long sequence) {}
}
