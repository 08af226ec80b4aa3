package org.saphan.registry.erasure;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A merge leads to this entrepreneur or away from it, and could not be undone without it.
class NamedByMerge extends Refusal {

    private static final long serialVersionUID = 1L;

    NamedByMerge() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
