package org.saphan.cluster.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A member's leaving.
@Schema(description = "A member's leaving.")
record Leaving(
        @NotBlank @Size(max = 500) @Schema(description = "No personal data.", examples = "Moves its production to another crop.")
        String reason,

        @NotNull @PastOrPresent @Schema(examples = "2020-02-01")
        LocalDate leftOn) {}
