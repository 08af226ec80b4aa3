package org.saphan.cluster.milestone;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.saphan.journal.EventState;

/// What other agencies may know of a milestone: its texts are read here.
record MilestonePublished(
        UUID milestoneId,
        UUID clusterId,
        LocalDate reachedOn,
        @JsonIgnore long version) implements EventState {

    @Override
    public String subject() {
        return milestoneId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
