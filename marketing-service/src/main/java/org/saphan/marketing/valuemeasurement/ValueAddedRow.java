package org.saphan.marketing.valuemeasurement;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The value added to the products of one group, by sums.
@Schema(description = "The value added to the products of one group: the sum after over the sum before.")
record ValueAddedRow(
        @NotNull @Schema(
                maxLength = 60,
                description = "Programme, province or category; UNKNOWN where the register has not told it.",
                examples = "24")
        String key,

        @Schema(required = true, description = "Products with a measurement.")
        long products,

        @Schema(required = true, description = "Those of which it is known what came after; only they are summed up.")
        long measured,

        @Schema(
                description =
                        "Those that reach the programme's target, each compared unrounded; absent without target.")
        @Nullable Long meeting,

        @NotNull @Schema(description = "Baht.", examples = "120.00")
        BigDecimal baseline,

        @NotNull @Schema(description = "Baht.", examples = "150.00")
        BigDecimal after,

        @Schema(
                description = "Half up to two decimals; absent before the first result.",
                minimum = "-100",
                examples = "25.00")
        @Nullable BigDecimal percent,

        @NotNull @Schema(
                maxItems = 100,
                description = "By which methods, each with its edition.",
                examples = "[\"UNIT_PRICE/1\"]")
        List<String> methods) {

    static final List<String> HEADING =
            List.of("key", "products", "measured", "meeting", "baseline", "after", "percent", "methods");

    List<@Nullable Object> cells() {
        return Arrays.asList(key, products, measured, meeting, baseline, after, percent, String.join(" ", methods));
    }
}
