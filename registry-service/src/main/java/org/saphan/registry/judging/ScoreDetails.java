package org.saphan.registry.judging;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a member of a committee found an application worth.
@Schema(description = "What a member of a committee found an application worth.")
record ScoreDetails(
        @NotNull UUID scoreId,
        @NotNull UUID panelId,
        @NotNull @Schema(maxLength = 10) String memberNo,
        @NotNull UUID applicationId,
        @NotNull @Schema(maxItems = 3) List<SectionScore> sections,
        @Schema(maxLength = 500) @Nullable String correctionReason,

        @Schema(description = "The member's later score, which counts instead.") @Nullable UUID supersededBy,

        @NotNull Instant givenAt,
        @JsonIgnore long version) {}
