package org.saphan.cluster.rubric;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a score means.
@Schema(description = "What a score means.")
record RubricLevel(
        @NotNull @Min(1) @Max(5) @Schema(examples = "4") Integer score,

        @NotBlank @Size(max = 500) @Schema(examples = "ทำธุรกิจร่วมกันและแบ่งปันทรัพยากรกับสมาชิกหลายราย")
        String textTh,

        @NotBlank @Size(max = 500) @Schema(examples = "Business is done together and means are shared with several members")
        String textEn) {}
