package org.saphan.plan.terms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An agency that signed, and what it answers for (S1-04).
@Schema(description = "An agency that signed, and what it answers for.")
public record Party(
        @NotNull @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*") @Schema(examples = "DIP")
        String agency,

        @NotBlank @Size(max = 500) String responsibilityTh,
        @NotBlank @Size(max = 500) String responsibilityEn) {}
