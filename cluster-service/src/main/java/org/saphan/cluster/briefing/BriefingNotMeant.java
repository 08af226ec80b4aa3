package org.saphan.cluster.briefing;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The briefing is meant for others.
class BriefingNotMeant extends Refusal {

    private static final long serialVersionUID = 1L;

    BriefingNotMeant() {
        super(RefusalKind.UNPROCESSABLE, Map.of());
    }
}
