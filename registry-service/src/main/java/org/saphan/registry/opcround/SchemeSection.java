package org.saphan.registry.opcround;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A section of a scheme, how much it counts at most and which committee judges it. A section that does not say
/// so is judged as it always was: A and B in the provinces, C by the national panel.
@Embeddable
@Schema(description = "A section of a scheme, how much it counts at most and which committee judges it.")
public record SchemeSection(
        @NotNull @Enumerated(EnumType.STRING) @Schema(examples = "A")
        SectionCode code,

        @Schema(examples = "ด้านผลิตภัณฑ์และความเข้มแข็งของชุมชน") @NotBlank @Size(max = 200) String nameTh,

        @Schema(examples = "Product and strength of the community") @NotBlank @Size(max = 200) String nameEn,

        @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(examples = "30")
        BigDecimal maximum,

        @Enumerated(EnumType.STRING)
        @Schema(
                description = "Which committee judges it; unless said otherwise the province A and B, the nation C.",
                examples = "PROVINCIAL")
        CommitteeLevel judgedAt) {

    public SchemeSection {
        judgedAt = Objects.requireNonNullElse(judgedAt, usualLevel(code));
    }

    SchemeSection withMaximum(BigDecimal other) {
        return new SchemeSection(code, nameTh, nameEn, other, judgedAt);
    }

    private static CommitteeLevel usualLevel(SectionCode code) {
        return code == SectionCode.C ? CommitteeLevel.NATIONAL : CommitteeLevel.PROVINCIAL;
    }
}
