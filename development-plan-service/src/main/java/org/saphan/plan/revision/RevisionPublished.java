package org.saphan.plan.revision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of a revision: no free text and no budget.
record RevisionPublished(
        UUID revisionId,
        UUID planId,
        String programmeCode,
        int number,
        RevisionState state,
        int basedOnEdition,
        List<UUID> activityIds,
        List<UUID> uncoveredProblems,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate decidedOn,
        @Nullable Integer edition,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return revisionId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
