package org.saphan.registry.judging;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The member has not scored the application yet.
class NothingToCorrect extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingToCorrect(String memberNo, UUID applicationId) {
        super(RefusalKind.CONFLICT, Map.of("memberNo", memberNo, "applicationId", applicationId));
    }
}
