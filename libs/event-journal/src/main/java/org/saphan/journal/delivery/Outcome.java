package org.saphan.journal.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What came of sending a message.
///
/// @param fault why it was not taken; null when it was
/// @param status that the endpoint answered; null when it did not
/// @param pause how long the endpoint asks to be left alone; null when it does not ask
/// @param text of the answer, where it was to be read
public record Outcome(
        @Nullable WebhookFault fault,
        @Nullable Integer status,
        @Nullable Duration pause,
        String text) {

    private static final int GONE = 410;

    static Outcome failed(WebhookFault fault) {
        return new Outcome(fault, null, null, "");
    }

    boolean isTaken() {
        return fault == null;
    }

    /// Whether the endpoint wants nothing any more.
    boolean isGone() {
        return status != null && status == GONE;
    }
}
