package org.saphan.marketing.admission;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A rating that spoke for a named product.
@Schema(description = "A rating that spoke for a named product.")
public record RatingUsed(
        @NotNull UUID ratingId,
        @NotNull UUID productId,

        @Schema(required = true, description = "The round's year, Buddhist era.", examples = "2553")
        int roundYearBE,

        @Schema(required = true, minimum = "1", maximum = "5")
        int stars,

        @Schema(required = true, description = "The rating's sequence in the register.")
        long sequence) {}
