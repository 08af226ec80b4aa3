package org.saphan.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saphan.gateway.encoding.EntityTags;

/// Which header fields pass, in both directions. What belongs to one connection ends with it, what a caller says of
/// other proxies is not believed, names that some servers take for others do not pass, and what the gateway says itself
/// is said once.
final class Headers {

    private static final List<CharSequence> HOP_BY_HOP = optimized(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings",
            "expect");
    private static final List<CharSequence> CONDITIONS = optimized("if-match", "if-none-match", "if-range");
    private static final CharSequence CACHE_CONTROL = HttpHeaders.CACHE_CONTROL;
    private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

    private Headers() {}

    private static List<CharSequence> optimized(String... names) {
        return List.of(names).stream().map(HttpHeaders::createOptimized).toList();
    }

    /// What every answer of the gateway carries.
    static void own(Exchange exchange) {
        var headers = exchange.request().response().headers();
        headers.set("X-Request-Id", exchange.requestId());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", NO_PAGE);
        headers.set(CACHE_CONTROL, "no-store");
        if (exchange.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
    }

    static void outgoing(Exchange exchange, MultiMap headers) {
        removeHopByHop(headers);
        removeUnbelievable(headers);
        CONDITIONS.forEach(condition -> EntityTags.unmark(headers, condition));
        var request = exchange.request();
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Host", String.valueOf(request.authority()));
        headers.set("X-Forwarded-Proto", request.isSSL() ? "https" : "http");
        headers.set("X-Request-Id", exchange.requestId());
        if (!TraceIds.isTraceparent(headers.get("traceparent"))) {
            headers.remove("tracestate");
        }
        headers.set("traceparent", exchange.traceparent());
    }

    private static void removeUnbelievable(MultiMap headers) {
        List<String> found = null;
        for (var header : headers) {
            if (isUnbelievable(header.getKey())) {
                found = found == null ? new ArrayList<>() : found;
                found.add(header.getKey());
            }
        }
        if (found != null) {
            found.forEach(headers::remove);
        }
    }

    private static boolean isUnbelievable(String name) {
        char first = name.isEmpty() ? '_' : name.charAt(0);
        if (first == 'x' || first == 'X' || first == 'f' || first == 'F') {
            var lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith("x-forwarded-") || lower.equals("forwarded") || lower.equals("x-real-ip")) {
                return true;
            }
        }
        return name.indexOf('_') >= 0;
    }

    /// @param ours what the gateway has set already
    static void incoming(MultiMap ours, MultiMap theirs) {
        removeHopByHop(theirs);
        if (theirs.contains(CACHE_CONTROL)) {
            ours.remove(CACHE_CONTROL);
        }
        for (var header : ours) {
            if (!isAdded(header.getKey())) {
                theirs.remove(header.getKey());
            }
        }
    }

    /// Fields of which both may say something.
    private static boolean isAdded(String name) {
        return name.equalsIgnoreCase("Link") || name.equalsIgnoreCase("Vary");
    }

    private static void removeHopByHop(MultiMap headers) {
        removeNamed(headers, headers.get(HttpHeaders.CONNECTION));
        for (var name : HOP_BY_HOP) {
            headers.remove(name);
        }
    }

    private static void removeNamed(MultiMap headers, @Nullable String connection) {
        if (connection != null) {
            for (var name : connection.split(",", -1)) {
                headers.remove(name.strip());
            }
        }
    }
}
