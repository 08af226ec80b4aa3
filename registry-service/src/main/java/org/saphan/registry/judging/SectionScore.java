package org.saphan.registry.judging;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.registry.opcround.SectionCode;

/// What a section was found worth.
@Embeddable
@Schema(description = "What a section was found worth.")
record SectionScore(
        @NotNull @Enumerated(EnumType.STRING) @Schema(examples = "A")
        SectionCode code,

        @NotNull @Digits(integer = 3, fraction = 2) @Schema(examples = "26.5")
        BigDecimal score) {}
