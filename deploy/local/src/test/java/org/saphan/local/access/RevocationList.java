package org.saphan.local.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// The list of revoked accesses as the register gives it to everybody; it can be away.
public final class RevocationList implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger unchanged = new AtomicInteger();
    private volatile String body = "{\"items\":[]}";
    private volatile int status = 200;

    public RevocationList() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var tag = "\"" + body.hashCode() + "\"";
        if (status != 200) {
            exchange.sendResponseHeaders(status, -1);
        } else if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            unchanged.incrementAndGet();
            exchange.sendResponseHeaders(304, -1);
        } else {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("ETag", tag);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/access-revocations");
    }

    /// @param items as [#all(String)] and [#one(String)] make them
    public void says(String... items) {
        saysText(Arrays.stream(items).collect(Collectors.joining(",", "{\"items\":[", "]}")));
    }

    void saysText(String text) {
        body = text;
    }

    public void answers(int newStatus) {
        status = newStatus;
    }

    int unchanged() {
        return unchanged.get();
    }

    /// The whole access of an agency.
    public static String all(String agency) {
        return "{\"agency\":\"" + agency + "\",\"revokedBefore\":\"2026-12-01T00:00:00Z\"}";
    }

    /// One client of an agency.
    public static String one(String agency) {
        return "{\"agency\":\"" + agency + "\",\"clientId\":\"one\",\"revokedBefore\":\"2026-12-01T00:00:00Z\"}";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
