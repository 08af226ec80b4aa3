package org.saphan.registry.panel;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// There is no such entrepreneur to have a conflict with.
class UnknownEntrepreneur extends Refusal {

    private static final long serialVersionUID = 1L;

    public UnknownEntrepreneur(UUID entrepreneurId) {
        super(RefusalKind.UNPROCESSABLE, Map.of("entrepreneurId", entrepreneurId));
    }
}
