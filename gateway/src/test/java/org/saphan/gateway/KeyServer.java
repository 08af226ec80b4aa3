package org.saphan.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;

/// A foreign issuer with its description and its key set; it can be away.
final class KeyServer {

    final AtomicInteger fetches = new AtomicInteger();
    volatile List<? extends JsonWebKey> keys = List.of();
    volatile boolean away;
    volatile String issuer;
    volatile String keyAddress;

    private final HttpServer server;

    KeyServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
        issuer = "http://localhost:" + server.getAddress().getPort();
        keyAddress = issuer + "/keys";
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/keys";
    }

    private String said(String path) {
        return path.equals("/.well-known/openid-configuration")
                ? "{\"issuer\":\"%s\",\"jwks_uri\":\"%s\"}".formatted(issuer, keyAddress)
                : new JsonWebKeySet(keys).toJson();
    }

    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        fetches.incrementAndGet();
        var body = said(exchange.getRequestURI().getPath()).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(away ? 500 : 200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
