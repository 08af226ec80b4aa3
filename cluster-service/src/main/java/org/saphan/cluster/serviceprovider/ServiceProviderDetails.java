package org.saphan.cluster.serviceprovider;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.competence.QualificationDetails;
import org.saphan.cluster.competence.TrainingTheme;

/// A service provider, as every reader may see it.
@Schema(description = "An organisation that trains and advises members of clusters.")
record ServiceProviderDetails(
        @NotNull UUID serviceProviderId,

        @NotNull @Schema(maxLength = 20, description = "That it is, or that answers for it.", examples = "FTI")
        String agency,

        @Schema(maxLength = 300, description = "Of one that is no agency.") @Nullable String organisation,

        @NotNull @Schema(maxItems = 4) List<TrainingTheme> fields,
        @NotNull @Schema(maxItems = 50) List<QualificationDetails> qualifications,
        @NotNull @Schema(maxLength = 20) String registeredBy,
        @NotNull LocalDate registeredOn,
        @Nullable LocalDate retiredOn,
        @JsonIgnore long version) {}
