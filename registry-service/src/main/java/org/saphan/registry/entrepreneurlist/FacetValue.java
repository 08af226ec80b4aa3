package org.saphan.registry.entrepreneurlist;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many entrepreneurs have a value.
@Schema(description = "How many entrepreneurs have a value.")
record FacetValue(
        @NotNull @Schema(
                description = "A code: of a province, category, kind or number of stars.",
                maxLength = 50,
                examples = "24")
        String value,

        @NotNull @Schema(minimum = "0", examples = "1213") Integer count) {}
