package org.saphan.plan.partnercomment;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The enrolment has no such meeting, forum, project or session.
class NothingToCommentOn extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingToCommentOn(CommentedKind on, UUID subject, UUID enrolment) {
        super(RefusalKind.UNPROCESSABLE, Map.of("on", on.name(), "subject", subject, "enrolment", enrolment));
    }
}
