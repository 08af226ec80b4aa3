package org.saphan.marketing.ownwebsite;

import jakarta.validation.constraints.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A website in a list.
@Schema(description = "A website in a list.")
record OwnWebsiteSummary(
        @NotNull UUID ownWebsiteId,
        @NotNull UUID entrepreneurId,

        @Schema(maxLength = 40, examples = "OTOP_PLUS_NEXT") @Nullable String programmeCode,

        @NotNull @Schema(maxLength = 300, examples = "https://www.sothon.example/")
        String url,

        @NotNull OwnWebsiteState state,
        @NotNull LocalDate claimedOn,
        @Schema(description = "Its first day.") @Nullable LocalDate liveOn,

        @Schema(
                required = true,
                description = "It is live, on no marketplace, and its entrepreneur may sell: it counts today.")
        boolean counting) {

    static final List<String> HEADING = List.of(
            "ownWebsiteId", "entrepreneurId", "programmeCode", "url", "state", "claimedOn", "liveOn", "counting");

    static OwnWebsiteSummary read(ResultSet row) throws SQLException {
        return new OwnWebsiteSummary(
                row.getObject("id", UUID.class),
                row.getObject("entrepreneur_id", UUID.class),
                row.getString("programme_code"),
                row.getString("url"),
                OwnWebsiteState.valueOf(row.getString("state")),
                row.getObject("claimed_on", LocalDate.class),
                row.getObject("live_on", LocalDate.class),
                row.getBoolean("counting"));
    }

    List<@Nullable Object> cells() {
        return Arrays.asList(ownWebsiteId, entrepreneurId, programmeCode, url, state, claimedOn, liveOn, counting);
    }
}
