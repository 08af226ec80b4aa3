package org.saphan.plan.communityproject;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;
import org.saphan.plan.criterion.Dimension;

/// What other agencies may know of a community project: no text.
///
/// @param dimensions those that the proposal claims
/// @param dimensionsMet those that the judgement found, none before it
record CommunityProjectPublished(
        UUID projectId,
        UUID enrolmentId,
        String programmeCode,
        String provinceCode,
        ProjectState state,
        List<Dimension> dimensions,
        List<Dimension> dimensionsMet,
        boolean otopLinked,
        @Nullable UUID decidedByForum,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate doneOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return projectId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
