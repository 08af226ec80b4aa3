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

/// A CDA as it is registered.
@Schema(name = "NewCda", description = "A CDA (cluster development agent) as it is registered.")
record NewCda(
        @NotNull @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*")
        @Schema(description = "For which agency it works.", examples = "PROVINCE-52")
        String agency,

        @NotNull @Size(max = 40) @Pattern(regexp = "(?!(\\D*\\d){13})[A-Z0-9]+([-/.][A-Z0-9]+)*")
        @Schema(
                description = "Under which reference that agency knows it; no name, no identification number.",
                examples = "CDA-52-014")
        String reference,

        @NotNull @Size(max = 50) List<@NotNull @Valid Qualification> qualifications,

        @Schema(description = "The sectors that it knows; none for any.", examples = "[\"PINEAPPLE\"]")
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 100) String> sectors,

        @Schema(description = "Where it works; none for the whole country.", examples = "[\"52\"]")
        @NotNull @Size(max = 77) List<@NotNull @Pattern(regexp = "\\d{2}") String> provinceCodes,

        @Schema(description = "How many clusters at once are not too many.", examples = "3") @NotNull @Min(1) @Max(100) Integer mostClusters) {

    CdaProfile profile() {
        return new CdaProfile(qualifications, sectors, provinceCodes, mostClusters);
    }
}
