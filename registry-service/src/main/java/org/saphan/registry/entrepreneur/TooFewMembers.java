package org.saphan.registry.entrepreneur;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A community enterprise has at least seven members (R3).
class TooFewMembers extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooFewMembers() {
        super(RefusalKind.UNPROCESSABLE, Map.of());
    }
}
