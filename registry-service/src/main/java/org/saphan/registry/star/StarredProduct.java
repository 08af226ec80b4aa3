package org.saphan.registry.star;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A product with its stars, the newest first.
@Schema(description = "A product with its stars, the newest first.")
record StarredProduct(
        @NotNull UUID productId,
        @NotNull @Schema(maxLength = 300) String nameTh,
        @Schema(maxLength = 300) @Nullable String nameEn,
        @NotNull @Schema(maxItems = 100) List<PublicStar> stars) {}
