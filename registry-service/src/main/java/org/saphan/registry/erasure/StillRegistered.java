package org.saphan.registry.erasure;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.registry.entrepreneur.RegistrationStatus;

/// Personal data is needed as long as the registration is in force or undecided.
class StillRegistered extends Refusal {

    private static final long serialVersionUID = 1L;

    StillRegistered(RegistrationStatus status) {
        super(RefusalKind.CONFLICT, Map.of("status", status.name()));
    }
}
