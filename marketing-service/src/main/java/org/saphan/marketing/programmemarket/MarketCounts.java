package org.saphan.marketing.programmemarket;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Onboardings and the entrepreneurs behind them. One entrepreneur may be in several channels and is counted once.
@Schema(description = "Onboardings, and the distinct entrepreneurs behind them.")
record MarketCounts(
        @Schema(required = true, description = "Applications, whatever came of them.")
        long applied,

        @Schema(required = true, description = "Those that sell now.")
        long live,

        @Schema(required = true, description = "Of these, in regional export hubs.")
        long liveInExportHubs,

        @Schema(required = true, description = "Who applied.")
        long entrepreneurs,

        @Schema(required = true, description = "Who sells now.")
        long liveEntrepreneurs) {

    static MarketCounts read(ResultSet row) throws SQLException {
        return new MarketCounts(
                row.getLong("applied"),
                row.getLong("live"),
                row.getLong("live_in_export_hubs"),
                row.getLong("entrepreneurs"),
                row.getLong("live_entrepreneurs"));
    }
}
