package org.saphan.conformance;

/// A convention that the service does not keep; the message says what was found.
final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1;

    Broken(String found) {
        super(found, null, false, false);
    }
}
