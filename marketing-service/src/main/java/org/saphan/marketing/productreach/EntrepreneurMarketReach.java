package org.saphan.marketing.productreach;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far an entrepreneur's goods go, all together.
@Schema(description = "How far an entrepreneur's goods go, all together.")
record EntrepreneurMarketReach(
        @NotNull UUID entrepreneurId,
        @NotNull LocalDate asOf,

        @NotNull @Schema(description = "Of what goes furthest on that day, as it ended.")
        Reach reach,

        @NotNull @Schema(maxItems = 10000) List<ReachThrough> channels,

        @NotNull @Schema(maxItems = 10000, description = "Of all time, the earliest first.")
        List<ReachPeriod> history) {

    static EntrepreneurMarketReach of(UUID entrepreneurId, LocalDate day, List<Presence> presences) {
        var history = ReachHistory.of(presences);
        return new EntrepreneurMarketReach(
                entrepreneurId, day, history.on(day), ReachThrough.on(day, presences), history.periods());
    }
}
