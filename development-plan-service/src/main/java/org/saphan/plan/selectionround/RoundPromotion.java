package org.saphan.plan.selectionround;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// In which province the next of the reserve takes a free place, and by which resolution.
@Schema(
        name = "SelectionRoundPromotion",
        description = "In which province the next of the reserve takes a free place, and by which resolution.",
        examples = """
                {
                  "provinceCode": "24",
                  "resolutionNumber": "WG 5/2553",
                  "decidedOn": "2010-12-01"
                }""")
record RoundPromotion(
        @NotNull @Pattern(regexp = "\\d{2}") @Schema(examples = "24")
        String provinceCode,

        @Schema(description = "Absent where the round's own resolution covers the reserve.", examples = "WG 5/2553")
        @Size(min = 1, max = 100) @Nullable String resolutionNumber,

        @PastOrPresent @Schema(examples = "2010-12-01") @Nullable LocalDate decidedOn) {}
