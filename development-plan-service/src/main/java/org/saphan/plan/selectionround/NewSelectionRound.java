package org.saphan.plan.selectionround;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.eligibility.ApplicantScope;

/// From among whom to select, and where.
@Schema(description = "From among whom to select, and where.", examples = """
                {
                  "title": "First meeting of the working group, 2553",
                  "provinceCodes": ["24", "25"],
                  "applicants": "NOMINATED",
                  "reservePerProvince": 3
                }""")
record NewSelectionRound(
        @NotBlank @Size(max = 300) @Schema(examples = "First meeting of the working group, 2553")
        String title,

        @Schema(description = "Absent for all provinces of the programme.", examples = "[\"24\", \"25\"]")
        @Size(min = 1, max = 77) @Nullable List<@NotNull @Pattern(regexp = "\\d{2}") String> provinceCodes,

        @NotNull @Schema(description = "The candidates, or everybody in the register.", examples = "NOMINATED")
        ApplicantScope applicants,

        @Schema(description = "Only where the quota is a minimum, and the round has places of its own.")
        @Valid @Nullable Places places,

        @Schema(description = "How many stand in reserve in each province; absent for all who remain.", examples = "3")
        @Min(0) @Max(10_000) @Nullable Integer reservePerProvince) {

    /// The places of a round.
    @Schema(name = "SelectionRoundPlaces", description = "The places of a round, those taken before included.")
    record Places(
            @Schema(description = "What each province has first; absent for the programme's.", examples = "2")
            @Min(0) @Max(10_000) @Nullable Integer perProvince,

            @Schema(
                    description = "Up to how many the best of all follow; absent for the programme's total, or for the"
                            + " provinces' places alone where the round is not for all of them.",
                    examples = "200")
            @Min(0) @Max(1_000_000) @Nullable Integer inAll) {}
}
