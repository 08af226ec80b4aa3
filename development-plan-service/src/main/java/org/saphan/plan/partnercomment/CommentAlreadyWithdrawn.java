package org.saphan.plan.partnercomment;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The comment was taken back before.
class CommentAlreadyWithdrawn extends Refusal {

    private static final long serialVersionUID = 1L;

    CommentAlreadyWithdrawn(UUID comment) {
        super(RefusalKind.CONFLICT, Map.of("comment", comment));
    }
}
