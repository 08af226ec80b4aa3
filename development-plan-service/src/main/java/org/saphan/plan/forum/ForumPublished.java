package org.saphan.plan.forum;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;
import org.saphan.plan.fieldnote.ForumHeadCount;

/// What other agencies may know of a forum: when, head-counts and the project chosen, no text.
record ForumPublished(
        UUID forumId,
        UUID enrolmentId,
        String programmeCode,
        String provinceCode,
        int number,
        LocalDate heldOn,
        List<ForumHeadCount> participants,
        @Nullable UUID chosenProjectId,
        String recordedBy,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return forumId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
