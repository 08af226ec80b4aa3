package org.saphan.plan.chart;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.indicatorvalue.IndicatorSum;
import org.saphan.plan.indicatorvalue.MethodUsed;

/// What one indicator came to in one province, agency or month.
@Schema(
        description =
                "What one indicator came to in one province, agency or month; sums of the results that were measured.")
record IndicatorRow(
        @NotNull @Schema(maxLength = 60, examples = "INCOME")
        String code,

        @NotNull @Schema(maxLength = 20, description = "Province code, agency code or month.", examples = "24")
        String key,

        @Schema(required = true, description = "Results that stand.")
        long recorded,

        @Schema(required = true, description = "Of these, with what came after.")
        long measured,

        @NotNull BigDecimal baseline,
        @NotNull BigDecimal after,
        @NotNull BigDecimal increase,

        @Schema(
                description =
                        "The increase in percent of the baseline, half up to two decimals; absent of a baseline of 0.")
        @Nullable BigDecimal percent,

        @Schema(required = true, description = "Entrepreneurs who rose.")
        long improved,

        @NotNull @Schema(maxItems = 20) List<MethodUsed> methods) {

    static final List<String> HEADING =
            List.of("code", "key", "recorded", "measured", "baseline", "after", "increase", "percent", "improved");

    static IndicatorRow of(IndicatorSum sum) {
        return new IndicatorRow(
                sum.code(),
                sum.key(),
                sum.recorded(),
                sum.measured(),
                sum.baseline(),
                sum.after(),
                sum.increase(),
                rounded(sum.percent()),
                sum.improved(),
                sum.methods());
    }

    static @Nullable BigDecimal rounded(@Nullable BigDecimal percent) {
        return percent == null ? null : percent.setScale(2, RoundingMode.HALF_UP);
    }

    List<@Nullable Object> cells() {
        return Arrays.asList(code, key, recorded, measured, baseline, after, increase, percent, improved);
    }
}
