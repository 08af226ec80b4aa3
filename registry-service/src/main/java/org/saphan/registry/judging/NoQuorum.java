package org.saphan.registry.judging;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Too few members without a conflict of interest have scored.
class NoQuorum extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoQuorum(int scored, int quorum) {
        super(RefusalKind.CONFLICT, Map.of("scored", scored, "quorum", quorum));
    }
}
