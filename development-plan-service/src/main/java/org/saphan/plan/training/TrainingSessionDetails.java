package org.saphan.plan.training;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A training session, as the programme's agencies may see it.
///
/// @param cohort the first session that the same people attended; this one where they had not attended another
@Schema(description = "A training session.")
record TrainingSessionDetails(
        @NotNull UUID sessionId,
        @NotNull UUID projectId,
        @NotNull UUID enrolmentId,
        @NotNull @Schema(maxLength = 60) String programmeCode,
        @NotNull @Schema(maxLength = 300) String topic,
        @NotNull @Schema(maxItems = 50) List<TrainingContent> contents,
        @NotNull LocalDate startsOn,
        @Schema(required = true) int days,
        @Schema(required = true) int participantCount,
        @Schema(required = true, description = "Days times participants.") int participantDays,
        @Schema(required = true) boolean isMinorGroup,
        @Schema(maxLength = 300) @Nullable String guardianConsentReference,
        @NotNull @Schema(description = "The first session that the same people attended.")
        UUID cohort,

        @NotNull @Schema(maxLength = 20) String recordedBy,
        @JsonIgnore long version) {}
