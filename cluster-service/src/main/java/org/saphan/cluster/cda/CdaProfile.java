package org.saphan.cluster.cda;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.cluster.competence.Qualification;
import org.saphan.cluster.competence.Qualifications;
import org.saphan.cluster.plaintext.FreeTexts;

/// What may be amended of a CDA.
@Schema(description = "What may be amended of a CDA: everything is replaced.")
record CdaProfile(
        @NotNull @Size(max = 50) List<@NotNull @Valid Qualification> qualifications,

        @Schema(description = "The sectors that it knows; none for any.", examples = "[\"PINEAPPLE\"]")
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 100) String> sectors,

        @Schema(description = "Where it works; none for the whole country.", examples = "[\"52\"]")
        @NotNull @Size(max = 77) List<@NotNull @Pattern(regexp = "\\d{2}") String> provinceCodes,

        @Schema(description = "How many clusters at once are not too many.", examples = "3") @NotNull @Min(1) @Max(100) Integer mostClusters) {

    void check() {
        Qualifications.in(new FreeTexts(), qualifications).check();
    }
}
