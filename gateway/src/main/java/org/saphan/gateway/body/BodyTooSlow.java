package org.saphan.gateway.body;

/// A body that trickles.
public final class BodyTooSlow extends RuntimeException {

    private static final long serialVersionUID = 1;

    BodyTooSlow(long perSecond) {
        super("less than " + perSecond + " bytes a second", null, false, false);
    }
}
