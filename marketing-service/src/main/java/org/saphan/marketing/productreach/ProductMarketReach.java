package org.saphan.marketing.productreach;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far a product goes.
@Schema(description = "How far a product goes.")
record ProductMarketReach(
        @NotNull UUID productId,
        @NotNull LocalDate asOf,

        @NotNull @Schema(description = "On that day, as it ended.")
        Reach reach,

        @NotNull @Schema(maxItems = 10000) List<ReachThrough> channels,

        @NotNull @Schema(maxItems = 10000, description = "Of all time, the earliest first.")
        List<ReachPeriod> history) {

    static ProductMarketReach of(UUID productId, LocalDate day, List<Presence> presences) {
        var history = ReachHistory.of(presences);
        return new ProductMarketReach(
                productId, day, history.on(day), ReachThrough.on(day, presences), history.periods());
    }
}
