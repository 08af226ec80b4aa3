package org.saphan.registry.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is known of an agency.
@Schema(description = "What is known of an agency.")
public record NewAgency(
        @Schema(examples = "กรมการพัฒนาชุมชน") @NotBlank @Size(max = 200) String nameTh,

        @Schema(examples = "Community Development Department") @NotBlank @Size(max = 200) String nameEn,

        @Size(max = 200) @Nullable String ministryTh,
        @Size(max = 200) @Nullable String ministryEn,

        @Schema(description = "Of a provincial office: its province.") @Pattern(regexp = "\\d{2}") @Nullable String provinceCode) {}
