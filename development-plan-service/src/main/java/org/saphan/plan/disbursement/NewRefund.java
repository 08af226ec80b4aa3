package org.saphan.plan.disbursement;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Money of a payment that came back.
@Schema(description = "Money of a payment that came back.", examples = """
                {
                  "amount": 500.0,
                  "refundedOn": "2012-03-01",
                  "reference": "ใบนำส่ง 45/2555"
                }""")
record NewRefund(
        @Schema(description = "Baht.", examples = "500.00")
        @NotNull @DecimalMin("0.01") @Digits(integer = 12, fraction = 2) BigDecimal amount,

        @NotNull LocalDate refundedOn,

        @Schema(description = "The agency's own reference.", examples = "ใบนำส่ง 45/2555") @NotBlank @Size(max = 200) String reference) {}
