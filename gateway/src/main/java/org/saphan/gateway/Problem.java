package org.saphan.gateway;

import java.util.Locale;

/// Everything that the gateway itself refuses; all other problems come from the services.
enum Problem {
    INVALID_REQUEST(400),
    UNAUTHENTICATED(401),
    ACCESS_REVOKED(401),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    REQUEST_TIMEOUT(408),
    PAYLOAD_TOO_LARGE(413),
    RATE_LIMITED(429),
    INTERNAL_ERROR(500),
    SERVICE_UNAVAILABLE(503),
    UPSTREAM_UNAVAILABLE(503),
    UPSTREAM_TIMEOUT(504);

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    String type() {
        return "urn:saphan:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
