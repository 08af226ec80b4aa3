package org.saphan.cluster.serviceprovider;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.competence.Qualification;
import org.saphan.cluster.competence.Qualifications;
import org.saphan.cluster.competence.TrainingTheme;
import org.saphan.cluster.plaintext.FreeTexts;
import org.saphan.http.InvalidRequest;

/// A service provider as it is registered.
@Schema(description = "A service provider as it is registered: an agency by its code, or another organisation by name.")
record NewServiceProvider(
        @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*")
        @Schema(description = "The agency that it is.", examples = "FTI")
        @Nullable String agency,

        @Size(min = 1, max = 300) @Schema(description = "The organisation's name; never a person's.") @Nullable String organisation,

        @Schema(description = "In what it trains.", examples = "[\"STANDARDS\"]") @NotNull @Size(max = 4) List<@NotNull TrainingTheme> fields,

        @NotNull @Size(max = 50) List<@NotNull @Valid Qualification> qualifications) {

    ServiceProviderProfile profile() {
        return new ServiceProviderProfile(fields, qualifications);
    }

    /// @throws InvalidRequest when it is both, or nothing
    void check() {
        if ((agency == null) == (organisation == null)) {
            throw new InvalidRequest("/organisation", "AGENCY_OR_ORGANISATION");
        }
        Qualifications.in(new FreeTexts().withOrganisation("/organisation", organisation), qualifications)
                .check();
    }
}
