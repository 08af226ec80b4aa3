package org.saphan.marketing.websitefetch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphan.http.outgoing.HostName;

/// What came of a fetch.
///
/// @param hosts that were led to, the first one first
/// @param fault why there is no text; null when an answer came
/// @param text of an answer 200; empty of every other answer
public record Fetched(List<HostName> hosts, @Nullable FetchFault fault, String text) {

    public Fetched {
        hosts = List.copyOf(hosts);
    }
}
