package org.saphan.cluster.socialfinding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.rubric.SocialDimension;

/// A finding, as who monitors or coordinates the cluster may see it.
@Schema(name = "SocialFinding", description = "What was found at a member in one dimension.")
public record SocialFindingDetails(
        @NotNull UUID socialFindingId,
        @NotNull UUID monitoringRoundId,
        @NotNull UUID clusterId,
        @NotNull UUID membershipId,
        @NotNull SocialDimension dimension,

        @Schema(required = true, minimum = "1", maximum = "5")
        int score,

        @NotNull @Schema(maxLength = 4000) String text,
        @NotNull LocalDate collectedOn,

        @Schema(required = true, description = "The edition of the rubric.")
        long rubricVersion,

        @NotNull @Schema(maxLength = 20) String recordedBy,
        @NotNull LocalDate recordedOn,

        @Schema(description = "The one that this corrects.") @Nullable UUID supersedes,

        @Schema(maxLength = 500, description = "Why it corrects that one.") @Nullable String reason,

        @Schema(description = "The one that is right instead.") @Nullable UUID supersededBy,

        @JsonIgnore long version) {}
