package org.saphan.plan.selection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whom the programme's authority selected, by which resolution.
@Schema(description = "Whom the programme's authority selected, by which resolution.", examples = """
                {
                  "entrepreneurId": "019bf39f-1d04-7b8e-9c55-2a7f6e0d3b91",
                  "resolutionNumber": "WG 3/2553",
                  "decidedOn": "2010-10-20"
                }""")
record NewSelection(
        @NotNull UUID entrepreneurId,

        @NotBlank @Size(max = 100) @Schema(examples = "WG 3/2553")
        String resolutionNumber,

        @NotNull @PastOrPresent @Schema(examples = "2010-10-20")
        LocalDate decidedOn) {}
