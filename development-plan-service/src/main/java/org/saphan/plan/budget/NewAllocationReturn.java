package org.saphan.plan.budget;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is given back of an allocation.
@Schema(description = "What is given back of an allocation.")
record NewAllocationReturn(
        @Schema(description = "Baht.", examples = "100.00")
        @NotNull @DecimalMin("0.01") @Digits(integer = 12, fraction = 2) BigDecimal amount,

        @Schema(examples = "เงินเหลือจ่ายสิ้นปีงบประมาณ") @NotBlank @Size(max = 2000) String reason) {}
