package org.saphan.cluster.provincetarget;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A province that has set itself nothing.
@Schema(description = "A province that has set itself nothing.")
record ProvinceWithoutTarget(
        @NotNull @Schema(pattern = "\\d{2}", examples = "24")
        String provinceCode,

        @NotNull @Schema(maxLength = 200) String nameTh,
        @NotNull @Schema(maxLength = 200) String nameEn,

        @Schema(required = true, description = "How many clusters that lie in it are supported in that year.")
        int supported) {

    List<@Nullable Object> cells() {
        return Arrays.asList(provinceCode, nameTh, nameEn, null, supported, null, null, null, null, null);
    }
}
