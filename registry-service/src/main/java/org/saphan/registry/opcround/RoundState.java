package org.saphan.registry.opcround;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where a round stands; the states follow on each other in this order.
@Schema(description = "Where a round stands; the states follow on each other in this order.")
enum RoundState {
    PLANNED(null),
    OPEN(PLANNED),
    PROVINCIAL(OPEN),
    NATIONAL(PROVINCIAL),
    ANNOUNCED(NATIONAL);

    private final @Nullable RoundState before;

    RoundState(@Nullable RoundState before) {
        this.before = before;
    }

    /// The state that this one follows on.
    RoundState before() {
        if (before == null) {
            throw new IllegalStateException(this + " is the first");
        }
        return before;
    }
}
