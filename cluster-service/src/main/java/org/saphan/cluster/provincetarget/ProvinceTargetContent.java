package org.saphan.cluster.provincetarget;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a province means to reach with its clusters in a year.
@Schema(description = "What a province means to reach with its clusters in a year.")
record ProvinceTargetContent(
        @NotNull @Min(1) @Max(1000) @Schema(description = "How many clusters are to be supported in it.", examples = "1")
        Integer clusters,

        @DecimalMin("0") @Digits(integer = 13, fraction = 2) @Schema(description = "The economic value that they are to bring, in baht.", examples = "25000000.00")
        @Nullable BigDecimal economicValue,

        @NotBlank @Size(max = 2000) @Schema(examples = "พัฒนาคลัสเตอร์สับปะรดให้แปรรูปในจังหวัดได้ร้อยละ 30")
        String descriptionTh,

        @Size(max = 2000) @Schema(examples = "Have 30 % of the pineapples processed in the province.") @Nullable String descriptionEn,

        @NotNull @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*") @Schema(examples = "PROVINCE-52")
        String responsibleAgency) {}
