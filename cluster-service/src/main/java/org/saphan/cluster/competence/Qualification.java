package org.saphan.cluster.competence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Something that a CDA or a service provider was found able to do.
@Schema(description = "Something that a CDA or a service provider was found able to do.")
public record Qualification(
        @NotBlank @Size(max = 200) @Schema(examples = "หลักสูตรผู้ประสานงานเครือข่าย (CDA) ระดับ 1")
        String title,

        @NotBlank @Size(max = 200) @Schema(examples = "สำนักงานส่งเสริมวิสาหกิจขนาดกลางและขนาดย่อม")
        String issuedBy,

        @Schema(description = "Its last day; absent where it does not expire.", examples = "2021-12-31") @Nullable LocalDate validUntil) {

    boolean isExpired(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }
}
