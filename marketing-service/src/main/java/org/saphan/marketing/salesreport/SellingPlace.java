package org.saphan.marketing.salesreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What of an onboarding matters for its sales.
///
/// @param provinceCode where the entrepreneur is; null where the register has not told it
/// @param productIds which it names; none for all that the entrepreneur makes
/// @param liveOn null where it never was
record SellingPlace(
        UUID onboardingId,
        UUID entrepreneurId,
        String providerAgency,
        @Nullable String programmeCode,
        @Nullable String provinceCode,
        List<UUID> productIds,
        @Nullable LocalDate liveOn) {

    static SellingPlace read(ResultSet row) throws SQLException {
        return new SellingPlace(
                row.getObject("id", UUID.class),
                row.getObject("entrepreneur_id", UUID.class),
                row.getString("provider_agency"),
                row.getString("programme_code"),
                row.getString("province_code"),
                List.of((UUID[]) row.getArray("product_ids").getArray()),
                row.getObject("live_on", LocalDate.class));
    }

    boolean names(UUID productId) {
        return productIds.isEmpty() || productIds.contains(productId);
    }

    boolean wasLiveBy(YearMonth period) {
        return liveOn != null && !YearMonth.from(liveOn).isAfter(period);
    }
}
