package org.saphan.marketing.known.plan;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A result that a programme's documents promise.
///
/// @param comparator `GTE` or `GT`
/// @param indicator by which plan itself measures it; null where things are counted
public record KnownTarget(
        @NotNull String metric,
        @NotNull String comparator,
        @NotNull BigDecimal value,
        @NotNull String unit,
        @Nullable Map<String, Object> indicator) {

    /// Whether plan measures it by the results at the entrepreneurs.
    public boolean isByIndicator() {
        return indicator != null;
    }
}
