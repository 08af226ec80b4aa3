package org.saphan.journal.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.feed.EventFilter;
import org.saphan.journal.fence.FenceCursor;

/// A webhook as the courier sees it.
///
/// @param authorisedAt when the subscriber last showed a valid token
/// @param cursor how far the journal was looked through for it
/// @param failures how many calls in a row have failed
/// @param restsUntil before which it is not to be called; null when it may be
record Endpoint(
        UUID id,
        String agency,
        String clientId,
        Instant authorisedAt,
        Target target,
        EventFilter filter,
        FenceCursor cursor,
        int failures,
        @Nullable Instant restsUntil) {

    /// From so many failures in a row on, an endpoint is tried with one call at a time.
    static final int IN_TROUBLE = 5;

    boolean isInTrouble() {
        return failures >= IN_TROUBLE;
    }

    boolean mayBeCalled(Instant now) {
        return restsUntil == null || !restsUntil.isAfter(now);
    }
}
