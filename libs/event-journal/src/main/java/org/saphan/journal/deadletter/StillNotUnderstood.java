package org.saphan.journal.deadletter;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The dead letter was tried again, and nothing has changed.
public class StillNotUnderstood extends Refusal {

    private static final long serialVersionUID = 1L;

    public StillNotUnderstood(String cause, String reason) {
        super(RefusalKind.UNPROCESSABLE, Map.of("cause", cause, "reason", reason));
    }
}
