package org.saphan.cluster.assignment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An agency's help for a cluster.
@Schema(description = "An agency's help for a cluster.")
record AssignmentDetails(
        @NotNull UUID assignmentId,
        @NotNull UUID clusterId,
        @NotNull AssignmentRole role,
        @NotNull @Schema(maxLength = 20, examples = "FTI") String agency,

        @Schema(maxLength = 40, description = "Of a CDA.", examples = "CDA-52-014") @Nullable String reference,

        @NotNull LocalDate assignedOn,

        @Schema(description = "Absent while it stands.") @Nullable LocalDate endedOn,

        @JsonIgnore long version) {}
