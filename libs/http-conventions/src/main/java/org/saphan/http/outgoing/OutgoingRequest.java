package org.saphan.http.outgoing;

import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// What is asked of a place on the web.
///
/// @param pageAndQuery where on the site, `/` at least
/// @param body what is posted; null for what is only read
/// @param mostBytes how large an answer may be
/// @param read the statuses whose answers are read; of all others the status is enough
public record OutgoingRequest(
        String pageAndQuery,
        Map<String, String> headers,
        @Nullable String body,
        int mostBytes,
        IntPredicate read) {

    private static final int OK = 200;

    public OutgoingRequest {
        headers = Map.copyOf(headers);
    }

    /// Reads a page, when it is there.
    public static OutgoingRequest get(String pageAndQuery, Map<String, String> headers, int mostBytes) {
        return new OutgoingRequest(pageAndQuery, headers, null, mostBytes, status -> status == OK);
    }

    /// Posts a text.
    public static OutgoingRequest post(
            String pageAndQuery, Map<String, String> headers, String body, int mostBytes, IntPredicate read) {
        return new OutgoingRequest(pageAndQuery, headers, body, mostBytes, read);
    }
}
