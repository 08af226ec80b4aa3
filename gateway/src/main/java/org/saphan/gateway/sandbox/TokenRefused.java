package org.saphan.gateway.sandbox;

/// No token, and why (RFC 6749 §5.2).
final class TokenRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String error;

    TokenRefused(String error, String description) {
        super(description, null, false, false);
        this.error = error;
    }

    String error() {
        return error;
    }

    String description() {
        return String.valueOf(getMessage());
    }
}
