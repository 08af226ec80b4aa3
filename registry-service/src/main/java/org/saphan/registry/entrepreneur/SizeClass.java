package org.saphan.registry.entrepreneur;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The size of an enterprise by the Ministerial Regulation B.E. 2562: micro is part of small; where staff and
/// revenue disagree, revenue decides.
@Schema(description = "The size of an enterprise by the Ministerial Regulation B.E. 2562.")
public enum SizeClass {
    MICRO("1800000", 5, "1800000", 5),
    SMALL("100000000", 50, "50000000", 30),
    MEDIUM("500000000", 200, "300000000", 100),
    LARGE(null, Integer.MAX_VALUE, null, Integer.MAX_VALUE);

    private final @Nullable BigDecimal manufacturingRevenue;
    private final int manufacturingStaff;
    private final @Nullable BigDecimal tradeRevenue;
    private final int tradeStaff;

    SizeClass(
            @Nullable String manufacturingRevenue,
            int manufacturingStaff,
            @Nullable String tradeRevenue,
            int tradeStaff) {
        this.manufacturingRevenue = manufacturingRevenue == null ? null : new BigDecimal(manufacturingRevenue);
        this.manufacturingStaff = manufacturingStaff;
        this.tradeRevenue = tradeRevenue == null ? null : new BigDecimal(tradeRevenue);
        this.tradeStaff = tradeStaff;
    }

    /// The class of an enterprise, or null where the sector or both figures are unknown.
    ///
    /// @param annualRevenue THB
    public static @Nullable SizeClass of(
            @Nullable Sector sector, @Nullable Integer employees, @Nullable BigDecimal annualRevenue) {
        if (sector == null || (employees == null && annualRevenue == null)) {
            return null;
        }
        for (var size : values()) {
            if (annualRevenue == null ? size.holds(sector, employees) : size.holds(sector, annualRevenue)) {
                return size;
            }
        }
        return LARGE;
    }

    private boolean holds(Sector sector, @Nullable Integer employees) {
        return employees != null && employees <= (sector == Sector.MANUFACTURING ? manufacturingStaff : tradeStaff);
    }

    private boolean holds(Sector sector, BigDecimal revenue) {
        var limit = sector == Sector.MANUFACTURING ? manufacturingRevenue : tradeRevenue;
        return limit == null || revenue.compareTo(limit) <= 0;
    }
}
