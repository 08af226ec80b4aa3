package org.saphan.registry.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.identification.CommunityEnterpriseCode;

/// Who is meant to be registered.
@Schema(description = "Who is meant to be registered; nothing of it is kept.", examples = """
                {
                  "nameTh": "กลุ่มโสธรพัฒนา",
                  "nameEn": "Sothorn Pattana Group",
                  "subdistrictCode": "240112"
                }""")
record DuplicateCheck(
        @NotBlank @Size(max = 300) String nameTh,
        @Size(max = 300) @Nullable String nameEn,
        @NotNull @Pattern(regexp = "\\d{6}") String subdistrictCode,

        @Schema(description = "Twelve digits, or as printed.") @Pattern(regexp = CommunityEnterpriseCode.FORM) @Nullable String communityEnterpriseCode) {

    Traits traits() {
        var code = communityEnterpriseCode == null ? null : CommunityEnterpriseCode.normal(communityEnterpriseCode);
        return Traits.of(nameTh, nameEn, subdistrictCode, code, null);
    }
}
