package org.saphan.marketing.productreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Some time that a product, or an entrepreneur without naming one, was live in a channel.
record Presence(
        UUID onboardingId,
        UUID channelId,
        UUID entrepreneurId,
        @Nullable UUID productId,
        ReachPeriod period) {

    static Presence read(ResultSet row) throws SQLException {
        return new Presence(
                row.getObject("onboarding_id", UUID.class),
                row.getObject("channel_id", UUID.class),
                row.getObject("entrepreneur_id", UUID.class),
                row.getObject("product_id", UUID.class),
                new ReachPeriod(
                        Reach.valueOf(row.getString("reach")),
                        row.getObject("live_from", LocalDate.class),
                        row.getObject("live_until", LocalDate.class)));
    }
}
