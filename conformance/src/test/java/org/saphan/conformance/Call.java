package org.saphan.conformance;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One request to the small service.
record Call(HttpExchange exchange, String body) {

    Call(HttpExchange exchange) throws IOException {
        this(exchange, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    String method() {
        return exchange.getRequestMethod();
    }

    String path() {
        return exchange.getRequestURI().getPath();
    }

    @Nullable String header(String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    Map<String, String> query() {
        var parameters = new HashMap<String, String>();
        var query = exchange.getRequestURI().getQuery();
        for (var pair : (query == null ? "" : query).split("&", -1)) {
            var parts = pair.split("=", 2);
            parameters.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return parameters;
    }

    void challenge() {
        exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer realm=\"small\"");
    }

    void link(String value) {
        exchange.getResponseHeaders().set("Link", value);
    }

    void tag(String value) {
        exchange.getResponseHeaders().set("ETag", value);
    }

    void created(String location, String body) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        tag("\"0\"");
        answer(201, body);
    }

    void answer(int status, String body) throws IOException {
        answer(status, "application/json", body);
    }

    void answer(int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
