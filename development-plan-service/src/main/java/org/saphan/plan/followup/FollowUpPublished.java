package org.saphan.plan.followup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.saphan.journal.EventState;
import org.saphan.plan.outcome.Outcome;

/// What other agencies may know of a follow-up: no free text.
record FollowUpPublished(
        UUID followUpId,
        UUID enrolmentId,
        String programmeCode,
        int month,
        LocalDate visitedOn,
        boolean stillOperating,
        List<Outcome> kept,
        String recordedBy,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return followUpId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
