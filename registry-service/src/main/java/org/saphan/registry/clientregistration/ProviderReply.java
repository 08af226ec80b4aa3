package org.saphan.registry.clientregistration;

/// What the identity provider answered.
record ProviderReply(int status, String body) {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int FIRST_OF_SUCCESS = 200;
    private static final int FIRST_AFTER_SUCCESS = 300;
    private static final int TOO_MANY = 429;
    private static final int FIRST_OF_SERVER = 500;

    boolean isRegistered() {
        return status == CREATED || status == OK;
    }

    /// Whether another time may go better.
    boolean isPassing() {
        return status == TOO_MANY || status >= FIRST_OF_SERVER;
    }

    /// Whether there is no such client now. Of one that is gone already a provider may say that the token that was
    /// given for it is worth nothing (RFC 7592, section 2.3).
    boolean saysGone() {
        return (status >= FIRST_OF_SUCCESS && status < FIRST_AFTER_SUCCESS)
                || status == 401
                || status == 404
                || status == 410;
    }
}
