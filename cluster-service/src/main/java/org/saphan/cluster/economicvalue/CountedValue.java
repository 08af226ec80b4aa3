package org.saphan.cluster.economicvalue;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a result adds to the best of the closed rounds before.
@Schema(description = "What a result adds to the best of the closed rounds before, THB.")
public record CountedValue(
        @NotNull @Schema(examples = "150000.00") BigDecimal revenueIncrease,
        @NotNull @Schema(examples = "60000.00") BigDecimal costSaving,
        @NotNull @Schema(examples = "90000.00") BigDecimal newInvestment,

        @NotNull @Schema(description = "Their sum.", examples = "300000.00")
        BigDecimal amount,

        @NotNull @Schema(maxLength = 40, examples = "ECONOMIC_VALUE")
        String methodCode,

        @Schema(required = true, examples = "1") int methodVersion,
        @NotNull LocalDate countedOn) {}
