package org.saphan.registry.clientregistration;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The identity provider does not answer; nothing was changed.
class ProviderAway extends Refusal {

    private static final long serialVersionUID = 1L;

    ProviderAway() {
        super(RefusalKind.UNAVAILABLE, Map.of());
    }
}
