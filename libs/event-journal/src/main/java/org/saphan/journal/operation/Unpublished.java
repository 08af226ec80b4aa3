package org.saphan.journal.operation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is recorded and not yet on Kafka.
public record Unpublished(
        @Schema(required = true, minimum = "0") long events,

        @Schema(required = true, minimum = "0", description = "How long the oldest of them waits; 0 when none does.")
        double oldestSeconds) {

    private static final double MILLIS = 1_000;

    static Unpublished of(Backlog backlog) {
        return new Unpublished(backlog.events(), backlog.oldest().toMillis() / MILLIS);
    }
}
