package org.saphan.cluster.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.cluster.Recommendation;

/// A review, as every reader may see it.
@Schema(description = "A review of a cluster's year.")
record ReviewDetails(
        @NotNull UUID reviewId,
        @NotNull UUID clusterId,

        @Schema(required = true, description = "Buddhist era.", examples = "2562")
        int fiscalYearBE,

        @NotNull ManagementResult managementResult,
        @NotNull @Schema(maxLength = 4000) String findings,
        @NotNull Recommendation recommendation,
        @NotNull LocalDate reviewedOn,
        @NotNull @Schema(maxLength = 20) String recordedBy,
        @NotNull LocalDate recordedOn,

        @Schema(description = "The one that this corrects.") @Nullable UUID supersedes,

        @Schema(maxLength = 1000, description = "Why it corrects that one.") @Nullable String reason,

        @Schema(description = "The one that is right instead.") @Nullable UUID supersededBy,

        @JsonIgnore long version) {}
