package org.saphan.gateway.sandbox;

/// No registration, and why (RFC 7591 §3.2.2, RFC 7592 §2, RFC 6750 §3.1).
final class ClientRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String error;
    private final long retryAfter;

    private ClientRefused(int status, String error, String description, long retryAfter) {
        super(description, null, false, false);
        this.status = status;
        this.error = error;
        this.retryAfter = retryAfter;
    }

    static ClientRefused metadata(String description) {
        return new ClientRefused(400, "invalid_client_metadata", description, 0);
    }

    static ClientRefused token() {
        return new ClientRefused(401, "invalid_token", "this is not the registration access token of a client", 0);
    }

    /// @param seconds until it makes sense to try again
    static ClientRefused tooMany(String description, long seconds) {
        return new ClientRefused(429, "too_many_registrations", description, seconds);
    }

    int status() {
        return status;
    }

    String error() {
        return error;
    }

    long retryAfter() {
        return retryAfter;
    }

    String description() {
        return String.valueOf(getMessage());
    }
}
