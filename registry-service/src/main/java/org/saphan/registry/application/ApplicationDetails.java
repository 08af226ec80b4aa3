package org.saphan.registry.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.product.Quadrant;

/// A product that entered a round, and how far it has come.
@Schema(description = "A product that entered a round, and how far it has come.")
public record ApplicationDetails(
        @NotNull UUID applicationId,
        @NotNull @Schema(examples = "2553") Integer roundYearBE,
        @NotNull UUID productId,
        @NotNull UUID entrepreneurId,

        @NotNull @Schema(description = "The entrepreneur's district when it applied.", pattern = "\\d{4}")
        String districtCode,

        @NotNull @Schema(description = "The entrepreneur's province when it applied.", pattern = "\\d{2}")
        String provinceCode,

        @NotNull @Schema(maxItems = 20) List<String> answers,

        @Schema(description = "Where the answers put the product; absent when they fit nowhere.") @Nullable Quadrant quadrant,

        @NotNull ApplicationStage state,
        @Schema(maxLength = 500) @Nullable String returnReason,

        @Schema(description = "The rating that it led to.") @Nullable UUID ratingId,

        @NotNull @Schema(maxLength = 20) String submittedBy,
        @JsonIgnore long version) {}
