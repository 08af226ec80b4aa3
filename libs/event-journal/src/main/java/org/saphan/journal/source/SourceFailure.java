package org.saphan.journal.source;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// There is no page of a feed now.
final class SourceFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SourceState state;
    private final String code;
    private final Duration rest;

    private SourceFailure(SourceState state, String reason, String code, Duration rest, @Nullable Throwable cause) {
        super(reason, cause, false, false);
        this.state = state;
        this.code = code;
        this.rest = rest;
    }

    /// It may be over soon.
    static SourceFailure away(String reason, @Nullable Throwable cause) {
        return new SourceFailure(SourceState.AWAY, reason, "", Duration.ZERO, cause);
    }

    /// Somebody has to change something.
    static SourceFailure refused(String reason) {
        return new SourceFailure(SourceState.REFUSED, reason, "", Duration.ZERO, null);
    }

    /// Answered so, with a problem of this code, empty where there was none.
    ///
    /// @param rest how long to wait at least
    static SourceFailure answered(SourceState state, int status, String code, Duration rest) {
        return new SourceFailure(state, ("the feed answers " + status + " " + code).strip(), code, rest, null);
    }

    SourceState state() {
        return state;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    /// The problem's code; empty where there was none.
    String code() {
        return code;
    }

    /// How long the other side wants to be left alone.
    Duration rest() {
        return rest;
    }
}
