package org.saphan.plan.criterion;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A community project touches at least one of the six dimensions (S5-10).
class DimensionRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    DimensionRequired(String project) {
        super(RefusalKind.UNPROCESSABLE, Map.of("project", project));
    }
}
