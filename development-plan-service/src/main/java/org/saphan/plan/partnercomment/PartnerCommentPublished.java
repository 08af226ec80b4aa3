package org.saphan.plan.partnercomment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What other agencies may know of a comment: who commented on what, not what it says.
record PartnerCommentPublished(
        UUID commentId,
        UUID enrolmentId,
        String programmeCode,
        CommentedKind on,
        UUID subjectId,
        CommentKind kind,
        String agency,
        LocalDate madeOn,
        @Nullable LocalDate withdrawnOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return commentId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
