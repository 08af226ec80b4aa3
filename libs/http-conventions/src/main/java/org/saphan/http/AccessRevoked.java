package org.saphan.http;

import java.util.Map;

/// The token was given before the access of its agency, or of its client, was revoked.
public class AccessRevoked extends Refusal {

    private static final long serialVersionUID = 1L;

    public AccessRevoked() {
        super(RefusalKind.UNAUTHENTICATED, Map.of());
    }
}
