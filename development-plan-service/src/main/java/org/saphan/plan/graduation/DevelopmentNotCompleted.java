package org.saphan.plan.graduation;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// What the programme develops by is not completed yet.
public class DevelopmentNotCompleted extends Refusal {

    private static final long serialVersionUID = 1L;

    /// @param missing what, in UPPER_SNAKE
    public DevelopmentNotCompleted(UUID enrolment, String missing) {
        super(RefusalKind.CONFLICT, Map.of("enrolment", enrolment, "missing", missing));
    }
}
