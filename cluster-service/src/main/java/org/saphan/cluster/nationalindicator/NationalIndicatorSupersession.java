package org.saphan.cluster.nationalindicator;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is right instead, of the same figure and day, and why.
@Schema(description = "What is right instead, of the same figure and day, and why.")
record NationalIndicatorSupersession(
        @NotBlank @Size(max = 1000) @Schema(examples = "ปรับตามตัวเลขทางการ")
        String reason,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(examples = "43.20")
        BigDecimal value,

        @NotBlank @Size(max = 500) @Schema(
                description = "Who published it, and where.",
                examples = "รายงานสถานการณ์วิสาหกิจขนาดกลางและขนาดย่อม ปี 2562 สสว.")
        String source) {}
