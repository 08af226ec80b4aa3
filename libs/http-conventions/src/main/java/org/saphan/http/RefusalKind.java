package org.saphan.http;

/// Why a request is refused, and the HTTP status that says so.
public enum RefusalKind {
    MALFORMED(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    ABSENT(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    GONE(410),
    STALE(412),
    TOO_LARGE(413),
    UNSUPPORTED(415),
    UNPROCESSABLE(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY(429),
    FAILURE(500),
    UNAVAILABLE(503);

    private final int status;

    RefusalKind(int status) {
        this.status = status;
    }

    /// The HTTP status code, 400–599.
    public int status() {
        return status;
    }

    static RefusalKind ofStatus(int status) {
        for (var kind : values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return status >= 500 ? FAILURE : MALFORMED;
    }
}
