package org.saphan.conformance;

import org.jspecify.annotations.Nullable;

/// The service could not be talked to, or what it said could not be read.
final class Unanswered extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unanswered(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
