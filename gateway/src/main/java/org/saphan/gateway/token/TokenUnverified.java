package org.saphan.gateway.token;

/// A request whose caller is not known: because of its token, or because no key is there to check it with.
public final class TokenUnverified extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean keysMissing;

    TokenUnverified(boolean keysMissing) {
        super(keysMissing ? "no key of the issuer is known" : "no valid token", null, false, false);
        this.keysMissing = keysMissing;
    }

    public boolean keysMissing() {
        return keysMissing;
    }
}
