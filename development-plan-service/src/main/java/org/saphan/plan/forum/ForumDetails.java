package org.saphan.plan.forum;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.fieldnote.ForumHeadCount;

/// A forum, as the programme's agencies may see it.
@Schema(description = "A community forum.")
record ForumDetails(
        @NotNull UUID forumId,
        @NotNull UUID enrolmentId,
        @NotNull @Schema(maxLength = 60) String programmeCode,
        @Schema(required = true) int number,
        @NotNull LocalDate heldOn,
        @NotNull @Schema(maxItems = 6) List<ForumHeadCount> participants,
        @Schema(required = true) int attended,
        @NotNull @Schema(maxLength = 8000) String minutes,
        @Schema(maxLength = 4000) @Nullable String objectives,
        @Schema(maxLength = 4000) @Nullable String direction,
        @Schema(maxLength = 4000) @Nullable String resolution,
        @Nullable UUID chosenProjectId,
        @NotNull @Schema(maxLength = 20) String recordedBy,
        @JsonIgnore long version) {}
