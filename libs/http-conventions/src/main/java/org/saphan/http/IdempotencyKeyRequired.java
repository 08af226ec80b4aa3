package org.saphan.http;

import java.util.Map;

/// A `POST` came without an `Idempotency-Key`.
public class IdempotencyKeyRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    public IdempotencyKeyRequired() {
        super(RefusalKind.MALFORMED, Map.of());
    }
}
