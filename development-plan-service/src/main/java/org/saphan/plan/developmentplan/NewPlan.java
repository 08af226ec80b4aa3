package org.saphan.plan.developmentplan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a plan is for.
@Schema(description = "What a plan is for.")
record NewPlan(
        @Schema(examples = "แผนพัฒนากลุ่มทอผ้าบ้านตัวอย่าง") @NotBlank @Size(max = 300) String title,

        @Schema(examples = "ยกระดับมาตรฐานและเปิดตลาดใหม่") @NotBlank @Size(max = 4000) String objective,

        @Schema(description = "The fiscal year in which it begins, Buddhist era.", examples = "2555")
        @Min(2500) @Max(2700) @Nullable Integer fiscalYearBE) {}
