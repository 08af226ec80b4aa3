package org.saphan.cluster.serviceprovider;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.cluster.competence.Qualification;
import org.saphan.cluster.competence.Qualifications;
import org.saphan.cluster.competence.TrainingTheme;
import org.saphan.cluster.plaintext.FreeTexts;

/// What may be amended of a service provider.
@Schema(description = "What may be amended of a service provider: everything is replaced.")
record ServiceProviderProfile(
        @Schema(description = "In what it trains.", examples = "[\"STANDARDS\"]") @NotNull @Size(max = 4) List<@NotNull TrainingTheme> fields,

        @NotNull @Size(max = 50) List<@NotNull @Valid Qualification> qualifications) {

    void check() {
        Qualifications.in(new FreeTexts(), qualifications).check();
    }
}
