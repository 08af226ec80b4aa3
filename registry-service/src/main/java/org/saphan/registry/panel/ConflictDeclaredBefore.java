package org.saphan.registry.panel;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The member has declared this conflict already.
class ConflictDeclaredBefore extends Refusal {

    private static final long serialVersionUID = 1L;

    public ConflictDeclaredBefore(String memberNo, UUID entrepreneurId) {
        super(RefusalKind.CONFLICT, Map.of("memberNo", memberNo, "entrepreneurId", entrepreneurId));
    }
}
