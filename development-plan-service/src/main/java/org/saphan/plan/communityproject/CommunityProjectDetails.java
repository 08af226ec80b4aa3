package org.saphan.plan.communityproject;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.criterion.DimensionEffect;
import org.saphan.plan.criterion.ProjectJudgement;

/// A community project, as the programme's agencies may see it.
@Schema(description = "A community project.")
record CommunityProjectDetails(
        @NotNull UUID projectId,
        @NotNull UUID enrolmentId,
        @NotNull @Schema(maxLength = 60) String programmeCode,
        @NotNull ProjectState state,
        @NotNull @Schema(maxLength = 300) String title,
        @NotNull @Schema(maxItems = 6) List<DimensionEffect> dimensions,
        @Schema(maxLength = 1000) @Nullable String otopLink,
        @NotNull @Schema(maxLength = 20) String proposedBy,
        @Nullable ProjectJudgement judgement,
        @Schema(maxLength = 20) @Nullable String judgedBy,
        @Nullable UUID decidedByForum,
        @Nullable LocalDate decidedOn,
        @Schema(maxLength = 1000) @Nullable String rejectionReason,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate doneOn,
        @Schema(maxLength = 4000) @Nullable String result,
        @JsonIgnore long version) {}
