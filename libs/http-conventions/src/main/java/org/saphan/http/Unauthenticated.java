package org.saphan.http;

import java.util.Map;

/// The request carries no token that this service can trust.
public class Unauthenticated extends Refusal {

    private static final long serialVersionUID = 1L;

    public Unauthenticated() {
        super(RefusalKind.UNAUTHENTICATED, Map.of());
    }
}
