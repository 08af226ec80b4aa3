package org.saphan.registry.entrepreneur;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The registration is not in a state that allows this.
class RegistrationStatusForbids extends Refusal {

    private static final long serialVersionUID = 1L;

    public RegistrationStatusForbids(RegistrationStatus status) {
        super(RefusalKind.CONFLICT, Map.of("status", status.name()));
    }
}
