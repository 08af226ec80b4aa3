package org.saphan.registry.accessrevocation;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// There is no such agency whose access could be revoked.
class AgencyNotEntered extends Refusal {

    private static final long serialVersionUID = 1L;

    AgencyNotEntered(String agency) {
        super(RefusalKind.UNPROCESSABLE, Map.of("agency", agency));
    }
}
