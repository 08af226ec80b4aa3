package org.saphan.registry.certification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A certificate taken back by who issued it.
@Schema(description = "A certificate taken back by who issued it.")
record Revocation(
        @NotNull @PastOrPresent @Schema(examples = "2026-06-15")
        LocalDate revokedOn,

        @NotBlank @Size(max = 500) @Schema(description = "No personal data.", examples = "The site did not pass its follow-up.")
        String reason) {}
