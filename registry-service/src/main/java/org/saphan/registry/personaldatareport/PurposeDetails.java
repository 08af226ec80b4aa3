package org.saphan.registry.personaldatareport;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A purpose of reading personal data.
@Schema(description = "A purpose of reading personal data.")
record PurposeDetails(
        @NotNull KnownPurpose code,
        @NotNull @Schema(maxLength = 100) String labelTh,
        @NotNull @Schema(maxLength = 100) String labelEn,
        @NotNull LawfulBasis lawfulBasis) {}
