package org.saphan.plan.partnercomment;

import java.util.UUID;

/// Things of one kind that may be commented on. A bean a kind.
public interface CommentSubject {

    CommentedKind kind();

    /// Whether there is such a thing, and it belongs to that enrolment.
    boolean isOf(UUID subjectId, UUID enrolmentId);
}
