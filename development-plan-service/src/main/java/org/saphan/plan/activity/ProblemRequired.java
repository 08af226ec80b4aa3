package org.saphan.plan.activity;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// An activity meets at least one problem of the confirmed diagnosis, and no other (S1-11, P2).
public class ProblemRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProblemRequired(UUID diagnosis) {
        super(RefusalKind.UNPROCESSABLE, Map.of("diagnosis", diagnosis));
    }
}
