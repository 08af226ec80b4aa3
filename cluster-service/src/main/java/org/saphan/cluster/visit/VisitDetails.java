package org.saphan.cluster.visit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A visit, for who looks after the cluster.
@Schema(description = "A visit to a cluster, or to one of its members.")
record VisitDetails(
        @NotNull UUID visitId,
        @NotNull UUID assignmentId,
        @NotNull UUID clusterId,

        @Schema(description = "Absent where it was the cluster as a whole.") @Nullable UUID membershipId,

        @NotNull @Schema(maxLength = 20, description = "Whose CDA or service provider it was.")
        String agency,

        @NotNull LocalDate visitedOn,
        @NotNull @Schema(maxLength = 500) String purpose,
        @NotNull @Schema(maxLength = 2000) String findings,
        @Schema(maxLength = 2000) @Nullable String nextSteps,
        @NotNull @Schema(maxLength = 20) String recordedBy,
        @JsonIgnore long version) {}
