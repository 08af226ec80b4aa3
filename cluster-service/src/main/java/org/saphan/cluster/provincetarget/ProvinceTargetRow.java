package org.saphan.cluster.provincetarget;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A province's target beside what there is.
@Schema(description = "A province's target beside what there is.")
record ProvinceTargetRow(
        @NotNull @Schema(pattern = "\\d{2}", examples = "52")
        String provinceCode,

        @NotNull @Schema(maxLength = 200) String nameTh,
        @NotNull @Schema(maxLength = 200) String nameEn,

        @Schema(required = true, description = "How many clusters are to be supported in it.")
        int clusters,

        @Schema(required = true, description = "How many that lie in it are supported in that year.")
        int supported,

        @Schema(required = true, description = "How many are missing.")
        int missing,

        @Nullable BigDecimal economicValue,
        @NotNull @Schema(maxLength = 2000) String descriptionTh,
        @Schema(maxLength = 2000) @Nullable String descriptionEn,
        @NotNull @Schema(maxLength = 20) String responsibleAgency) {

    static final List<String> HEADING = List.of(
            "provinceCode",
            "nameTh",
            "nameEn",
            "clusters",
            "supported",
            "missing",
            "economicValue",
            "descriptionTh",
            "descriptionEn",
            "responsibleAgency");

    List<@Nullable Object> cells() {
        return Arrays.asList(
                provinceCode,
                nameTh,
                nameEn,
                clusters,
                supported,
                missing,
                economicValue,
                descriptionTh,
                descriptionEn,
                responsibleAgency);
    }
}
