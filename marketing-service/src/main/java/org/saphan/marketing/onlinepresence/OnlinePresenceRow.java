package org.saphan.marketing.onlinepresence;

import jakarta.validation.constraints.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A province's presence on the web.
@Schema(description = "A province's presence on the web in a programme.")
record OnlinePresenceRow(
        @NotNull @Schema(maxLength = 2, examples = "24") String provinceCode,

        @Schema(required = true, description = "Entrepreneurs with a website of their own that counts, each once.")
        long ownWebsiteEntrepreneurs,

        @Schema(required = true, description = "Websites that count, and what is live on marketplaces.")
        long onlineShops) {

    static final List<String> HEADING = List.of("provinceCode", "ownWebsiteEntrepreneurs", "onlineShops");

    static OnlinePresenceRow read(ResultSet row) throws SQLException {
        return new OnlinePresenceRow(
                row.getString("province_code"), row.getLong("entrepreneurs"), row.getLong("shops"));
    }

    List<Object> cells() {
        return List.of(provinceCode, ownWebsiteEntrepreneurs, onlineShops);
    }
}
