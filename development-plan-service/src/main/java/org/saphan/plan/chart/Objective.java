package org.saphan.plan.chart;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.indicatorvalue.IndicatorSum;
import org.saphan.plan.indicatorvalue.MethodUsed;
import org.saphan.plan.terms.IndicatorMethod;
import org.saphan.plan.terms.IndicatorTerm;

/// An indicator of a programme, with what was reached.
@Schema(description = "An indicator of a programme, with what was reached; sums of the results that were measured.")
record Objective(
        @NotNull @Schema(maxLength = 60, examples = "INCOME")
        String code,

        @NotNull @Schema(maxLength = 300) String nameTh,
        @NotNull @Schema(maxLength = 300) String nameEn,
        @NotNull @Schema(maxLength = 30, examples = "BAHT") String unit,

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

        @NotNull @Schema(description = "The methods that the terms know.", maxItems = 20)
        List<IndicatorMethod> methods,

        @NotNull @Schema(description = "The methods that results were measured by.", maxItems = 20)
        List<MethodUsed> methodsUsed) {

    static Objective of(IndicatorTerm term, IndicatorSum sum) {
        return new Objective(
                term.code(),
                term.nameTh(),
                term.nameEn(),
                term.unit(),
                sum.recorded(),
                sum.measured(),
                sum.baseline(),
                sum.after(),
                sum.increase(),
                IndicatorRow.rounded(sum.percent()),
                sum.improved(),
                term.methods(),
                sum.methods());
    }
}
