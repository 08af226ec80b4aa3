package org.saphan.plan.diagnosis;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of a diagnosis: ids, counts and the support called for, no free text.
record DiagnosisPublished(
        UUID diagnosisId,
        UUID enrolmentId,
        String programmeCode,
        UUID entrepreneurId,
        DiagnosisState state,
        int strengths,
        int weaknesses,
        List<ProblemPublished> problems,
        String recordedBy,
        @Nullable String confirmedBy,
        @Nullable LocalDate confirmedOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return diagnosisId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
