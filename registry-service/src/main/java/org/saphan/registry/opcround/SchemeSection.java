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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A section of a scheme and how much it counts at most.
@Embeddable
@Schema(description = "A section of a scheme and how much it counts at most.")
public record SchemeSection(
        @NotNull @Enumerated(EnumType.STRING) @Schema(examples = "A")
        SectionCode code,

        @Schema(examples = "ด้านผลิตภัณฑ์และความเข้มแข็งของชุมชน") @NotBlank @Size(max = 200) String nameTh,

        @Schema(examples = "Product and strength of the community") @NotBlank @Size(max = 200) String nameEn,

        @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(examples = "30")
        BigDecimal maximum) {}
