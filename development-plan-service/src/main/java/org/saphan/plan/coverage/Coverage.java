package org.saphan.plan.coverage;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.plan.terms.Quota;
import org.saphan.plan.terms.QuotaMode;

/// How far the places of a programme are filled (S1-08, T3).
@Schema(description = "How far the places of a programme are filled.")
record Coverage(
        @Schema(required = true, description = "Provinces of the programme's set.", examples = "76")
        int units,

        @Schema(required = true, examples = "2") int quotaPerUnit,
        @NotNull QuotaMode quotaMode,
        @Schema(required = true, examples = "152") long target,
        @Schema(required = true, examples = "150") long selected,

        @NotNull @Schema(description = "Provinces with fewer than their places, by code.")
        List<Gap> gaps) {

    /// A province with fewer than its places.
    @Schema(name = "CoverageGap", description = "A province with fewer than its places.")
    record Gap(
            @NotNull @Schema(pattern = "\\d{2}", examples = "24")
            String provinceCode,

            @Schema(required = true, examples = "1") long missing) {}

    /// @param provinces the programme's set
    /// @param selected how many hold a place in each province where somebody does
    static Coverage of(Quota quota, Set<String> provinces, Map<String, Long> selected) {
        var gaps = provinces.stream()
                .sorted()
                .map(province -> new Gap(province, quota.perProvince() - selected.getOrDefault(province, 0L)))
                .filter(gap -> gap.missing() > 0)
                .toList();
        return new Coverage(
                provinces.size(),
                quota.perProvince(),
                quota.mode(),
                target(quota, provinces.size()),
                selected.values().stream().mapToLong(Long::longValue).sum(),
                gaps);
    }

    /// A minimum for each province can be less than what the programme wants in all.
    private static long target(Quota quota, int units) {
        var floor = (long) quota.perProvince() * units;
        return quota.mode() == QuotaMode.EXACT ? floor : Math.max(floor, quota.totalMin());
    }
}
