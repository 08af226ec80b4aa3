package org.saphan.gateway;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.http.StreamResetException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;

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

    /// Why a request could not be taken to its service. A reset is our own doing, because the body of the request could
    /// not be read to its end.
    static Problem of(Throwable cause) {
        return switch (cause) {
            case StreamResetException _ -> INVALID_REQUEST;
            case TimeoutException _, ConnectTimeoutException _ -> UPSTREAM_TIMEOUT;
            default -> UPSTREAM_UNAVAILABLE;
        };
    }

    int status() {
        return status;
    }

    String type() {
        return "urn:saphan:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
