package org.saphan.cluster.valuechain;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The ways that goods take, the shortest first.
@Schema(description = "The ways that goods take, the shortest first.")
record SupplyPaths(
        @NotNull LocalDate asOf,
        @NotNull @Schema(maxItems = 200) List<SupplyPath> items,

        @Schema(required = true, description = "Whether there are more ways than were asked for.")
        boolean more) {}
