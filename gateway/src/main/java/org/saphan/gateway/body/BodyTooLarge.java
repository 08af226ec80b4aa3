package org.saphan.gateway.body;

/// A body that has grown beyond what its path takes.
public final class BodyTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;

    BodyTooLarge(long most) {
        super("more than " + most + " bytes", null, false, false);
    }
}
