package org.saphan.plan.marketreach;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far the goods of a programme's entrepreneurs go.
@Schema(description = "How far the goods of a programme's entrepreneurs go; the counts are of all, the items a part.")
record MarketReach(
        @Schema(required = true, description = "Who hold a place, or have been through.")
        long total,

        @NotNull @Schema(description = "At their selection.")
        ReachCounts before,

        @NotNull @Schema(description = "Now.") ReachCounts after,

        @Schema(required = true, description = "Who came to sell abroad and kept their identity.")
        long moved,

        @NotNull @Schema(maxItems = 200) List<ReachRow> items,

        @Schema(maxLength = 500, description = "The cursor of the part after this; absent on the last.") @Nullable String next) {}
