package org.saphan.plan.training;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.saphan.journal.EventState;

/// What other agencies may know of a training session: when and head-counts, no text.
record TrainingSessionPublished(
        UUID sessionId,
        UUID projectId,
        UUID enrolmentId,
        String programmeCode,
        String provinceCode,
        LocalDate startsOn,
        int days,
        int participantCount,
        int participantDays,
        boolean isMinorGroup,
        UUID cohort,
        String recordedBy,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return sessionId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
