package org.saphan.registry.duplicate;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Somebody has decided already.
class DuplicateDecided extends Refusal {

    private static final long serialVersionUID = 1L;

    DuplicateDecided(DuplicateState state) {
        super(RefusalKind.CONFLICT, Map.of("state", state.name()));
    }
}
