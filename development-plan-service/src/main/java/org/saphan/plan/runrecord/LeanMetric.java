package org.saphan.plan.runrecord;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Something that was to become less, before and after.
@Schema(description = "Something that was to become less, before and after.")
public record LeanMetric(
        @NotNull @Schema(examples = "WASTE") LeanKind kind,

        @Schema(examples = "ของเสียจากการทอด") @NotBlank @Size(max = 200) String name,

        @Schema(examples = "kg a day") @NotBlank @Size(max = 60) String unit,

        @Schema(examples = "12.5") @NotNull @DecimalMin("0.0001") @Digits(integer = 11, fraction = 4) BigDecimal before,

        @Schema(examples = "10") @NotNull @DecimalMin("0") @Digits(integer = 11, fraction = 4) BigDecimal after) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// With by how many percent it became less.
    public LeanMetricDetails details() {
        var improvement = before.subtract(after).multiply(HUNDRED).divide(before, 2, RoundingMode.HALF_UP);
        return new LeanMetricDetails(kind, name, unit, before, after, improvement);
    }
}
