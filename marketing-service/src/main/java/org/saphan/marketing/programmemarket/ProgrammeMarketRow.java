package org.saphan.marketing.programmemarket;

import jakarta.validation.constraints.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.channel.ChannelType;
import org.saphan.marketing.channel.Market;

/// The onboardings of a phase into one type of channel of one market.
@Schema(description = "The onboardings of a phase into one type of channel of one market.")
record ProgrammeMarketRow(
        @Schema(maxLength = 40, description = "Absent where the programme had none.", examples = "NATIONWIDE") @Nullable String phase,

        @NotNull Market market,
        @NotNull ChannelType channelType,
        @NotNull MarketCounts counts) {

    static final List<String> HEADING = List.of(
            "phase",
            "market",
            "channelType",
            "applied",
            "live",
            "liveInExportHubs",
            "entrepreneurs",
            "liveEntrepreneurs");

    static ProgrammeMarketRow read(ResultSet row) throws SQLException {
        return new ProgrammeMarketRow(
                row.getString("phase"),
                Market.valueOf(row.getString("market")),
                ChannelType.valueOf(row.getString("type")),
                MarketCounts.read(row));
    }

    List<@Nullable Object> cells() {
        return Arrays.asList(
                phase,
                market,
                channelType,
                counts.applied(),
                counts.live(),
                counts.liveInExportHubs(),
                counts.entrepreneurs(),
                counts.liveEntrepreneurs());
    }
}
