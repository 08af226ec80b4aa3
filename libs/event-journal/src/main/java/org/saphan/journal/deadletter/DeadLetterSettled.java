package org.saphan.journal.deadletter;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Somebody has decided about the dead letter already.
public class DeadLetterSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    public DeadLetterSettled(UUID id, DeadLetterState state) {
        super(RefusalKind.CONFLICT, Map.of("id", id, "state", state));
    }
}
