package org.saphan.gateway.token;

/// A request whose caller does not count: because of its token, because its access was revoked, or because no key
/// is there to check it with.
public final class TokenUnverified extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    TokenUnverified(Reason reason) {
        super(reason.text, null, false, false);
        this.reason = reason;
    }

    public boolean keysMissing() {
        return reason == Reason.KEYS_MISSING;
    }

    public boolean revoked() {
        return reason == Reason.REVOKED;
    }

    /// Why a caller does not count.
    enum Reason {
        INVALID("no valid token"),
        REVOKED("the access was revoked"),
        KEYS_MISSING("no key of the issuer is known");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }
}
