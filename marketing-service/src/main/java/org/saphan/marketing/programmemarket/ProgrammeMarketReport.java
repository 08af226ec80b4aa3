package org.saphan.marketing.programmemarket;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far a programme brought its entrepreneurs into the markets.
@Schema(description = "How far a programme brought its entrepreneurs into the markets.")
record ProgrammeMarketReport(
        @NotNull @Schema(maxLength = 40, examples = "OTOP_PLUS_NEXT")
        String programmeCode,

        @NotNull @Schema(
                description = "Of the whole programme: who is in several markets is counted once, so that the"
                        + " entrepreneurs of the items may add up to more.")
        MarketCounts total,

        @NotNull @Schema(maxItems = 100) List<ProgrammeMarketRow> items) {}
