package org.saphan.cluster.serviceprovider;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The agency or organisation is registered.
class ServiceProviderAlreadyRegistered extends Refusal {

    private static final long serialVersionUID = 1L;

    ServiceProviderAlreadyRegistered() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
