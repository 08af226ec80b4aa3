package org.saphan.registry.statistics;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The products of the register, counted.
@Schema(description = "The products of the register, counted.")
record ProductStatistics(
        @NotNull @Schema(description = "The day for whose end the counts hold.")
        LocalDate asOf,

        @NotNull @Schema(maxItems = 100000) List<ProductCount> items) {}
