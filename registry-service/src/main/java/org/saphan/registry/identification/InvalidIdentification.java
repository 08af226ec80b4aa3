package org.saphan.registry.identification;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The number's check digit is wrong, or it is of the other kind.
class InvalidIdentification extends Refusal {

    private static final long serialVersionUID = 1L;

    public InvalidIdentification(IdentificationKind kind) {
        super(RefusalKind.UNPROCESSABLE, Map.of("kind", kind.name()));
    }
}
