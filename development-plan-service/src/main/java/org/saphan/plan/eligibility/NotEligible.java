package org.saphan.plan.eligibility;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.http.Violation;

/// The entrepreneur does not fulfil the programme's conditions; the violations name every one (S1-07).
public class NotEligible extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotEligible(String programme, UUID entrepreneur, List<Violation> violations) {
        super(RefusalKind.UNPROCESSABLE, Map.of("programme", programme, "entrepreneur", entrepreneur), violations);
    }
}
