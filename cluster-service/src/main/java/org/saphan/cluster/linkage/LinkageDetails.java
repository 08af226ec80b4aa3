package org.saphan.cluster.linkage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What two members of a cluster do with each other.
@Schema(description = "What two members of a cluster do with each other.")
public record LinkageDetails(
        @NotNull UUID linkageId,
        @NotNull UUID clusterId,

        @NotNull @Schema(description = "Who supplies, or passes knowledge on.")
        UUID fromMemberId,

        @NotNull @Schema(description = "Who is supplied, or learns.")
        UUID toMemberId,

        @NotNull LinkageKind kind,
        @Schema(maxLength = 500) @Nullable String description,
        @NotNull LocalDate since,

        @NotNull @Schema(maxLength = 20, examples = "PROVINCE-52")
        String madeBy,

        @Schema(description = "Absent while it stands.") @Nullable LocalDate endedOn,

        @Nullable LinkageEndingCause endingCause,
        @JsonIgnore long version) {}
