package org.saphan.http;

import java.util.Map;

/// A request with the same key is still running; try again in a moment.
public class IdempotencyKeyInUse extends Refusal {

    private static final long serialVersionUID = 1L;

    public IdempotencyKeyInUse() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
