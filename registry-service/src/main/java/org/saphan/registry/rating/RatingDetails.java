package org.saphan.registry.rating;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.entrepreneur.EntrepreneurKind;
import org.saphan.registry.opcround.CommitteeLevel;

/// A rating as every reader may see it.
@Schema(description = "What a product was found worth in an OPC round.")
public record RatingDetails(
        @NotNull UUID ratingId,
        @NotNull UUID productId,
        @NotNull UUID entrepreneurId,
        @NotNull @Schema(examples = "2552") Integer roundYearBE,
        @NotNull BigDecimal scoreA,
        @NotNull BigDecimal scoreB,
        @NotNull BigDecimal scoreC,
        @NotNull BigDecimal total,
        @NotNull @Schema(minimum = "1", maximum = "5") Integer stars,
        @NotNull CommitteeLevel committeeLevel,

        @NotNull @Schema(description = "The entrepreneur's kind when it was rated.")
        EntrepreneurKind kind,

        @NotNull @Schema(description = "The entrepreneur's province when it was rated.", pattern = "\\d{2}")
        String provinceCode,

        @NotNull @Schema(description = "The round is announced: the rating stands.")
        Boolean announced,

        @Schema(
                description =
                        "The last day on which the stars stand; absent before the announcement, and without an end.")
        @Nullable LocalDate validUntil,

        @Schema(description = "The rating that this one corrects.") @Nullable UUID supersedes,

        @Schema(description = "The rating that corrects this one.") @Nullable UUID supersededBy,

        @Schema(maxLength = 100) @Nullable String appealReference,
        @Schema(maxLength = 500) @Nullable String reason,
        @JsonIgnore long version) {}
