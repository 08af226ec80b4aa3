package org.saphan.registry.panel;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The member declared that it must not judge this entrepreneur.
class ConflictOfInterest extends Refusal {

    private static final long serialVersionUID = 1L;

    public ConflictOfInterest(String memberNo, UUID entrepreneurId) {
        super(RefusalKind.CONFLICT, Map.of("memberNo", memberNo, "entrepreneurId", entrepreneurId));
    }
}
