package org.saphan.plan.selectionround;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The resolution that a round is decided by.
@Schema(name = "SelectionRoundDecision", description = "The resolution that a round is decided by.", examples = """
                {
                  "resolutionNumber": "WG 3/2553",
                  "decidedOn": "2010-10-20",
                  "coversReserve": true
                }""")
record RoundDecision(
        @NotBlank @Size(max = 100) @Schema(examples = "WG 3/2553")
        String resolutionNumber,

        @NotNull @PastOrPresent @Schema(examples = "2010-10-20")
        LocalDate decidedOn,

        @Schema(description = "Whether it lets the reserve follow in its order without another resolution.") @NotNull Boolean coversReserve) {}
