package org.saphan.registry.judging;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The round has no such application.
class UnknownApplication extends Refusal {

    private static final long serialVersionUID = 1L;

    public UnknownApplication(UUID applicationId, int yearBE) {
        super(RefusalKind.UNPROCESSABLE, Map.of("applicationId", applicationId, "yearBE", Integer.toString(yearBE)));
    }
}
