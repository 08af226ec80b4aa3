package org.saphan.registry.panel;

import java.util.List;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.http.Violation;

/// A committee that could not judge.
class PanelInconsistent extends Refusal {

    private static final long serialVersionUID = 1L;

    public PanelInconsistent(List<Violation> violations) {
        super(RefusalKind.UNPROCESSABLE, Map.of(), violations);
    }
}
