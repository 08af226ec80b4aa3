package org.saphan.cluster.monitoringround;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The member was not active in this cluster on any day of the round.
class NotOfRound extends Refusal {

    private static final long serialVersionUID = 1L;

    NotOfRound(UUID member) {
        super(RefusalKind.UNPROCESSABLE, Map.of("member", member));
    }
}
