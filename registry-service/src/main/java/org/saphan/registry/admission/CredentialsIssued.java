package org.saphan.registry.admission;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The credentials were handed out before; they are kept nowhere and cannot be shown again.
class CredentialsIssued extends Refusal {

    private static final long serialVersionUID = 1L;

    CredentialsIssued() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
