package org.saphan.http.outgoing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a place on the web answered.
///
/// @param location where it leads to; null when it says nothing of it
/// @param retryAfter when to come again, as it was sent; null when it says nothing of it
/// @param text of the answer; empty where it was not read
public record OutgoingAnswer(
        int status, @Nullable String location, @Nullable String retryAfter, String text) {

    private static final int OK = 200;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    public boolean isOk() {
        return status == OK;
    }

    public boolean isRedirect() {
        return REDIRECTS.contains(status) && location != null;
    }
}
