package org.saphan.plan.voluntary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An entrepreneur's word that they join of their own will.
@Schema(description = "An entrepreneur's word that they join of their own will.", examples = """
                {
                  "entrepreneurId": "019bf39f-1d04-7b8e-9c55-2a7f6e0d3b91",
                  "statedOn": "2010-10-04",
                  "evidence": "Minutes of the group's meeting 3/2553"
                }""")
record NewVoluntaryStatement(
        @NotNull UUID entrepreneurId,

        @NotNull @PastOrPresent @Schema(examples = "2010-10-04")
        LocalDate statedOn,

        @Schema(
                description = "Where the statement can be seen: a document's reference, no personal data.",
                examples = "Minutes of the group's meeting 3/2553")
        @NotBlank @Size(max = 500) String evidence) {}
