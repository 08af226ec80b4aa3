package org.saphan.cluster.nationalindicator;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A value of a figure of the nation.
@Schema(description = "A value of a figure of the nation.")
record NewNationalIndicator(
        @NotNull @Schema(examples = "SME_SHARE_OF_GDP") NationalIndicatorCode code,

        @NotNull @PastOrPresent @Schema(description = "Of which day it is.", examples = "2018-12-31")
        LocalDate asOf,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(examples = "43.00")
        BigDecimal value,

        @NotNull @Schema(examples = "PERCENT") IndicatorUnit unit,

        @NotBlank @Size(max = 500) @Schema(
                description = "Who published it, and where.",
                examples = "รายงานสถานการณ์วิสาหกิจขนาดกลางและขนาดย่อม ปี 2562 สสว.")
        String source) {}
