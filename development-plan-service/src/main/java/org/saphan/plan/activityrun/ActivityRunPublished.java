package org.saphan.plan.activityrun;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of a run: no free text.
record ActivityRunPublished(
        UUID activityRunId,
        UUID enrolmentId,
        String programmeCode,
        UUID entrepreneurId,
        String activityCode,
        String agency,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable UUID productId,
        @Nullable TargetStandard targetStandard,
        @Nullable UUID successorId,
        RunState state,
        @Nullable LocalDate completedOn,
        @Nullable BigDecimal meanImprovementPercent,
        @Nullable CertificationOutcome certification,
        @Nullable UUID certificationId,
        @Nullable LocalDate cancelledOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return activityRunId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
