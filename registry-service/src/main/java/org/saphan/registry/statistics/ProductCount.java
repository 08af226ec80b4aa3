package org.saphan.registry.statistics;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.product.ProductCategory;
import org.saphan.registry.product.Quadrant;

/// How many products are alike.
@Schema(description = "How many products are alike in what was counted by; what they have not is absent.")
record ProductCount(
        @Schema(maxLength = 2) @Nullable String province,
        @Schema(maxLength = 100) @Nullable String provinceNameTh,
        @Schema(maxLength = 100) @Nullable String provinceNameEn,
        @Nullable ProductCategory category,
        @Nullable Quadrant quadrant,
        @Schema(minimum = "1", maximum = "5") @Nullable Integer stars,
        @NotNull Long count) {}
