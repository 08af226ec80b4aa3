package org.saphan.conformance;

/// A point that cannot be looked at here; the message says why.
final class LeftOut extends RuntimeException {

    private static final long serialVersionUID = 1;

    LeftOut(String why) {
        super(why, null, false, false);
    }
}
