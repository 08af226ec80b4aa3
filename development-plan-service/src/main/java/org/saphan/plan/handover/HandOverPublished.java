package org.saphan.plan.handover;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of a hand-over: neither the reason nor the answer in words.
record HandOverPublished(
        UUID handOverId,
        UUID planId,
        UUID activityId,
        String programmeCode,
        String fromAgency,
        String toAgency,
        LocalDate dueOn,
        HandOverState state,
        LocalDate askedOn,
        @Nullable LocalDate answeredOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return handOverId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
