package org.saphan.cluster.serviceprovider;

import java.time.LocalDate;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The service provider has retired, and nothing more is changed of it.
class ServiceProviderRetiredBefore extends Refusal {

    private static final long serialVersionUID = 1L;

    ServiceProviderRetiredBefore(LocalDate retiredOn) {
        super(RefusalKind.CONFLICT, Map.of("retiredOn", retiredOn));
    }
}
