package org.saphan.registry.opcround;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Committees have applications of the round before them that they have not decided.
class ApplicationsUndecided extends Refusal {

    private static final long serialVersionUID = 1L;

    public ApplicationsUndecided(int yearBE, long undecided) {
        super(RefusalKind.CONFLICT, Map.of("yearBE", Integer.toString(yearBE), "undecided", Long.toString(undecided)));
    }
}
