package org.saphan.registry.clientregistration;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The identity provider does not register the client, or answers what cannot be used: its settings and ours do not
/// agree.
class ProviderRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    ProviderRefused(int status) {
        super(RefusalKind.UNAVAILABLE, Map.of("status", status));
    }
}
