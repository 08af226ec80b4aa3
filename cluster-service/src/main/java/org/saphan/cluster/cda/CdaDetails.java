package org.saphan.cluster.cda;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.competence.QualificationDetails;

/// A CDA, as every reader may see it.
@Schema(
        description =
                "A coordinator of clusters (cluster development agent). Who the person is, only its agency knows.")
record CdaDetails(
        @NotNull UUID cdaId,

        @NotNull @Schema(maxLength = 20, examples = "PROVINCE-52")
        String agency,

        @NotNull @Schema(maxLength = 40, examples = "CDA-52-014")
        String reference,

        @NotNull @Schema(maxItems = 50) List<QualificationDetails> qualifications,

        @NotNull @Schema(maxItems = 50, description = "None for any.")
        List<String> sectors,

        @NotNull @Schema(maxItems = 77, description = "None for the whole country.")
        List<String> provinceCodes,

        @Schema(required = true, description = "How many clusters at once are not too many.")
        int mostClusters,

        @Schema(required = true, description = "How many clusters it helps today.")
        int workload,

        @NotNull @Schema(maxLength = 20) String registeredBy,
        @NotNull LocalDate registeredOn,
        @Nullable LocalDate retiredOn,
        @JsonIgnore long version) {}
