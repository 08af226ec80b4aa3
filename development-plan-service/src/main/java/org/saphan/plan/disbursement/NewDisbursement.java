package org.saphan.plan.disbursement;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A payment that is asked for.
@Schema(description = "A payment that is asked for.", examples = """
                {
                  "amount": 12500.0,
                  "paidOn": "2012-02-15",
                  "reference": "ฎีกา 123/2555"
                }""")
record NewDisbursement(
        @Schema(description = "Baht.", examples = "12500.00")
        @NotNull @DecimalMin("0.01") @Digits(integer = 12, fraction = 2) BigDecimal amount,

        @NotNull LocalDate paidOn,

        @Schema(description = "The agency's own reference.", examples = "ฎีกา 123/2555") @NotBlank @Size(max = 200) String reference) {}
