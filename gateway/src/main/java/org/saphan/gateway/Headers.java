package org.saphan.gateway;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which header fields pass, in both directions. What belongs to one connection ends with it, what a caller says of
/// other proxies is not believed, and what the gateway says itself is said once.
final class Headers {

    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "expect");

    private Headers() {}

    /// What every answer of the gateway carries.
    static void own(Exchange exchange) {
        var headers = exchange.request().response().headers();
        headers.set("X-Request-Id", exchange.requestId());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        if (exchange.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
    }

    static void outgoing(Exchange exchange, MultiMap headers) {
        removeHopByHop(headers);
        for (var name : List.copyOf(headers.names())) {
            var lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith("x-forwarded-") || lower.equals("forwarded") || lower.equals("x-real-ip")) {
                headers.remove(name);
            }
        }
        var request = exchange.request();
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Host", String.valueOf(request.authority()));
        headers.set("X-Forwarded-Proto", request.isSSL() ? "https" : "http");
        headers.set("X-Request-Id", exchange.requestId());
        if (!TraceIds.isTraceparent(headers.get("traceparent"))) {
            headers.set("traceparent", TraceIds.traceparent(null));
            headers.remove("tracestate");
        }
    }

    /// @param ours what the gateway has set already
    static void incoming(MultiMap ours, MultiMap theirs) {
        removeHopByHop(theirs);
        if (theirs.contains("Cache-Control")) {
            ours.remove("Cache-Control");
        }
        ours.names().forEach(theirs::remove);
    }

    private static void removeHopByHop(MultiMap headers) {
        var connection = headers.get("Connection");
        if (connection != null) {
            for (var name : connection.split(",", -1)) {
                headers.remove(name.strip());
            }
        }
        HOP_BY_HOP.forEach(headers::remove);
    }
}
