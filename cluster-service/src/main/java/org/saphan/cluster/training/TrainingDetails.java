package org.saphan.cluster.training;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.competence.TrainingTheme;

/// A training, as every reader may see it.
@Schema(description = "A training that was held, and what it came to.")
record TrainingDetails(
        @NotNull UUID trainingId,
        @NotNull UUID clusterId,
        @NotNull TrainingTheme theme,
        @NotNull @Schema(maxItems = 4) List<StandardKind> standardKinds,
        @NotNull @Schema(maxLength = 300) String topic,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull UUID serviceProviderId,
        @NotNull @Schema(maxItems = 1000) List<UUID> memberIds,
        @NotNull @Schema(maxItems = 200) List<UUID> cdaIds,
        @Schema(required = true) int otherParticipants,
        @NotNull @Schema(maxItems = 1000) List<MemberResult> results,
        @Nullable LocalDate resultsRecordedOn,
        @NotNull @Schema(maxLength = 20) String recordedBy,
        @JsonIgnore long version) {

    static TrainingDetails of(TrainingPublished training, String topic, String recordedBy) {
        return new TrainingDetails(
                training.trainingId(),
                training.clusterId(),
                training.theme(),
                training.standardKinds(),
                topic,
                training.startsOn(),
                training.endsOn(),
                training.serviceProviderId(),
                training.memberIds(),
                training.cdaIds(),
                training.otherParticipants(),
                training.results(),
                training.resultsRecordedOn(),
                recordedBy,
                training.version());
    }
}
