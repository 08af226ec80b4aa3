package org.saphan.cluster.milestone;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A milestone, as every reader may see it.
@Schema(description = "Something that a cluster has reached.")
record MilestoneDetails(
        @NotNull UUID milestoneId,
        @NotNull UUID clusterId,
        @NotNull @Schema(maxLength = 500) String nameTh,
        @Schema(maxLength = 500) @Nullable String nameEn,
        @NotNull LocalDate reachedOn,
        @Schema(maxLength = 2000) @Nullable String evidence,
        @NotNull @Schema(maxLength = 20) String recordedBy,
        @NotNull LocalDate recordedOn,
        @JsonIgnore long version) {}
