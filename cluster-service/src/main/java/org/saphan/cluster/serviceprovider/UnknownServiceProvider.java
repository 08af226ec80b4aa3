package org.saphan.cluster.serviceprovider;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// There is no such service provider, or it has retired.
class UnknownServiceProvider extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownServiceProvider(UUID provider) {
        super(RefusalKind.UNPROCESSABLE, Map.of("serviceProvider", provider));
    }
}
