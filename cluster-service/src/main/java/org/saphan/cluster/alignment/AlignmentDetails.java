package org.saphan.cluster.alignment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An alignment, as every reader may see it.
@Schema(description = "What a cluster contributes to a plan of the nation.")
record AlignmentDetails(
        @NotNull UUID alignmentId,
        @NotNull UUID clusterId,
        @NotNull @Schema(maxLength = 60) String plan,
        @NotNull @Schema(maxLength = 300) String strategy,
        @NotNull @Schema(maxLength = 2000) String contribution,
        @NotNull @Schema(maxLength = 20) String recordedBy,
        @NotNull LocalDate recordedOn,
        @JsonIgnore long version) {}
