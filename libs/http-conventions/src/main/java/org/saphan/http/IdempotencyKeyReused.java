package org.saphan.http;

import java.util.Map;

/// The key was used before for another request.
public class IdempotencyKeyReused extends Refusal {

    private static final long serialVersionUID = 1L;

    public IdempotencyKeyReused() {
        super(RefusalKind.UNPROCESSABLE, Map.of());
    }
}
