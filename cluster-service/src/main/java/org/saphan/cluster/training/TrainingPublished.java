package org.saphan.cluster.training;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.competence.TrainingTheme;
import org.saphan.journal.EventState;

/// What other agencies may know of a training: no text.
record TrainingPublished(
        UUID trainingId,
        UUID clusterId,
        TrainingTheme theme,
        List<StandardKind> standardKinds,
        LocalDate startsOn,
        LocalDate endsOn,
        UUID serviceProviderId,
        List<UUID> memberIds,
        List<UUID> cdaIds,
        int otherParticipants,
        List<MemberResult> results,
        @Nullable LocalDate resultsRecordedOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return trainingId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
