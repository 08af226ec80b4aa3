package org.saphan.registry.product;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is known of a product.
@Schema(description = "What is known of a product.")
record ProductContent(
        @Schema(description = "A number of the agency's own.") @Size(min = 1, max = 50) @Nullable String externalNo,

        @Schema(examples = "ขนมไทยสมมุติ") @NotBlank @Size(max = 300) String nameTh,

        @Schema(examples = "Fictitious Thai sweets") @Size(max = 300) @Nullable String nameEn,

        @NotNull @Schema(examples = "FOOD") ProductCategory category,
        @Nullable Quadrant quadrant,

        @Schema(description = "How it comes from local wisdom.") @Size(max = 4000) @Nullable String localWisdomStory) {}
