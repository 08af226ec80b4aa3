package org.saphan.plan.graduation;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The programme develops by custom-made plans: the completion of the plan is the graduation.
class PlanGraduates extends Refusal {

    private static final long serialVersionUID = 1L;

    PlanGraduates(String programme) {
        super(RefusalKind.CONFLICT, Map.of("programme", programme));
    }
}
