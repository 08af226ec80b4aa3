package org.saphan.registry.judging;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The member has scored the application; a correction says why.
class AlreadyScored extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyScored(String memberNo, UUID applicationId) {
        super(RefusalKind.CONFLICT, Map.of("memberNo", memberNo, "applicationId", applicationId));
    }
}
