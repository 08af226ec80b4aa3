package org.saphan.plan.commitment;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a commitment is cut by.
@Schema(description = "What a commitment is cut by.")
record NewReduction(
        @Schema(description = "Baht.", examples = "1000.00")
        @NotNull @DecimalMin("0.01") @Digits(integer = 12, fraction = 2) BigDecimal amount,

        @Schema(examples = "ผู้รับจ้างเสนอราคาต่ำกว่าวงเงิน") @NotBlank @Size(max = 2000) String reason) {}
