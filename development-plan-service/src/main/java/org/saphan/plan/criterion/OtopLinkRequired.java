package org.saphan.plan.criterion;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A community project links to OTOP activities (S5-11).
class OtopLinkRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    OtopLinkRequired(String project) {
        super(RefusalKind.UNPROCESSABLE, Map.of("project", project));
    }
}
