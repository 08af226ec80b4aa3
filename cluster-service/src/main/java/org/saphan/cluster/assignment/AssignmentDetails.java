package org.saphan.cluster.assignment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The help of a CDA or a service provider for a cluster.
@Schema(description = "The help of a CDA or a service provider for a cluster.")
record AssignmentDetails(
        @NotNull UUID assignmentId,
        @NotNull UUID clusterId,
        @NotNull AssignmentRole role,
        @Schema(description = "Of a CDA.") @Nullable UUID cdaId,

        @Schema(description = "Of a service provider.") @Nullable UUID serviceProviderId,

        @NotNull @Schema(maxLength = 20, description = "Whose help it is, or who answers for it.", examples = "FTI")
        String agency,

        @Schema(maxLength = 40, description = "Of a CDA.", examples = "CDA-52-014") @Nullable String reference,

        @Schema(maxLength = 300, description = "Of a service provider that is no agency.") @Nullable String organisation,

        @NotNull @Schema(maxItems = 50, description = "The titles of its qualifications that had expired on the first day.")
        List<String> expiredQualifications,

        @NotNull LocalDate assignedOn,
        @NotNull LocalDate startsOn,

        @Schema(description = "The planned last day, where there is one.") @Nullable LocalDate endsOn,

        @Schema(description = "Absent while nobody has ended it.") @Nullable LocalDate endedOn,

        @JsonIgnore long version) {}
