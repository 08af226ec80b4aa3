package org.saphan.registry.clientregistration;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The identity provider registers no clients over HTTP: the operator hands the credentials out.
class NoRegistrationEndpoint extends Refusal {

    private static final long serialVersionUID = 1L;

    NoRegistrationEndpoint() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
