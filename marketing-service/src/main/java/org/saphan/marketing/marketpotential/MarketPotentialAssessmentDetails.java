package org.saphan.marketing.marketpotential;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.channel.Market;

/// An assessment of a product's potential on a market.
@Schema(description = "An assessment of a product's potential on a market.")
record MarketPotentialAssessmentDetails(
        @NotNull UUID assessmentId,
        @NotNull UUID productId,
        @NotNull Market market,
        @NotNull Verdict verdict,

        @Schema(description = "Out of 100.", minimum = "0", maximum = "100") @Nullable BigDecimal score,

        @NotNull LocalDate assessedOn,
        @NotNull @Schema(maxLength = 200) String method,
        @Nullable @Schema(maxLength = 1000) String note,
        @Nullable @Schema(maxLength = 40) String programmeCode,

        @NotNull @Schema(maxLength = 20, examples = "OPS-MOC")
        String assessedBy,

        @Schema(required = true, description = "No later one of the product and the market replaces it.")
        boolean inEffect) {

    static MarketPotentialAssessmentDetails read(ResultSet row) throws SQLException {
        return new MarketPotentialAssessmentDetails(
                row.getObject("id", UUID.class),
                row.getObject("product_id", UUID.class),
                Market.valueOf(row.getString("market")),
                Verdict.valueOf(row.getString("verdict")),
                row.getBigDecimal("score"),
                row.getObject("assessed_on", LocalDate.class),
                row.getString("method"),
                row.getString("note"),
                row.getString("programme_code"),
                row.getString("assessed_by"),
                row.getBoolean("in_effect"));
    }
}
