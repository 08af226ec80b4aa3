package org.saphan.registry.product;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A product.
@Schema(description = "A product of an entrepreneur.")
record ProductDetails(
        @NotNull UUID productId,
        @NotNull UUID entrepreneurId,
        @Schema(maxLength = 50) @Nullable String externalNo,
        @NotNull @Schema(maxLength = 300) String nameTh,
        @Schema(maxLength = 300) @Nullable String nameEn,
        @NotNull ProductCategory category,
        @Nullable Quadrant quadrant,
        @Schema(maxLength = 4000) @Nullable String localWisdomStory,
        @JsonIgnore long version) {}
