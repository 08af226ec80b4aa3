package org.saphan.registry.entrepreneur;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The personal data of this entrepreneur was erased; what is left of it is counted only.
class Erased extends Refusal {

    private static final long serialVersionUID = 1L;

    Erased(UUID entrepreneurId) {
        super(RefusalKind.GONE, Map.of("entrepreneurId", entrepreneurId));
    }
}
