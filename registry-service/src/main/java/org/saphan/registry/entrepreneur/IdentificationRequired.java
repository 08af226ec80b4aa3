package org.saphan.registry.entrepreneur;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Nothing tells this entrepreneur from another.
class IdentificationRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    public IdentificationRequired(EntrepreneurKind kind) {
        super(RefusalKind.UNPROCESSABLE, Map.of("kind", kind.name()));
    }
}
