package org.saphan.registry.opcround;

import java.util.List;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.http.Violation;

/// A scheme by which nobody could rate.
class SchemeInconsistent extends Refusal {

    private static final long serialVersionUID = 1L;

    public SchemeInconsistent(List<Violation> violations) {
        super(RefusalKind.UNPROCESSABLE, Map.of(), violations);
    }
}
