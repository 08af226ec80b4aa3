package org.saphan.plan.ranking;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.terms.QuotaMode;

/// The places that there are.
///
/// @param perProvince a ceiling where the quota is exact, what each province has first where it is a minimum
/// @param inAll up to how many the best of all follow where the quota is a minimum
/// @param reservePerProvince how many stand in reserve in each province; null for all who remain
/// @param taken how many places are taken already in each province
public record Offer(
        QuotaMode mode,
        int perProvince,
        int inAll,
        @Nullable Integer reservePerProvince,
        Map<String, Long> taken) {

    public Offer {
        taken = new TreeMap<>(taken);
    }

    long missing(String provinceCode, long selected) {
        return Math.max(0, perProvince - taken.getOrDefault(provinceCode, 0L) - selected);
    }
}
