package org.saphan.plan.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.http.target.Comparator;

/// A result that the programme's documents promise.
@Schema(description = "A result that the programme's documents promise.")
public record Target(
        @NotNull @Size(max = 60) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Schema(examples = "SELECTED_ENTREPRENEURS")
        String metric,

        @NotNull @Schema(description = "GTE for ไม่น้อยกว่า, GT for กว่า.", examples = "GTE")
        Comparator comparator,

        @NotNull @DecimalMin("0") @Digits(integer = 13, fraction = 4) @Schema(examples = "152")
        BigDecimal value,

        @NotNull @Size(max = 30) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Schema(examples = "GROUP")
        String unit,

        @Schema(description = "Where the target is measured by an indicator of the programme.") @Valid @Nullable IndicatorMeasure indicator) {}
