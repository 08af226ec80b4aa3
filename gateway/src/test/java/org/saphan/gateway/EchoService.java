package org.saphan.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// A service behind the gateway that says what it was asked, and can be held up.
final class EchoService {

    static final int BIG = 64 * 1024 * 1024;

    static final String ABOUT = """
            {"name":"registry","operator":"CDD","version":"1.0.0","ready":true,
            "unpublished":{"events":2,"oldestSeconds":0.5},
            "behind":[{"topic":"plan.enrolment.v1","events":3}],"deadLetters":1,"secret":"not for the page"}""";
    static final String LARGE = "[" + "{\"nameTh\":\"กลุ่มทอผ้า\"},".repeat(500) + "{}]";

    final AtomicLong calls = new AtomicLong();
    final AtomicLong received = new AtomicLong();
    final AtomicLong sent = new AtomicLong();
    volatile CountDownLatch gate = new CountDownLatch(0);

    private final HttpServer server;

    EchoService(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    void stop() {
        gate.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        var path = exchange.getRequestURI().getPath();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "gated" -> gated(exchange);
            case "drop" -> {
                received.addAndGet(exchange.getRequestBody().readNBytes(1).length);
                exchange.close();
            }
            case "events" -> events(exchange);
            case "big" -> big(exchange);
            case "about" -> send(exchange, 200, "application/json", ABOUT);
            case "large" -> large(exchange);
            case "encoded" -> encoded(exchange);
            case "refusal" -> send(exchange, 409, "application/problem+json", "{\"code\":\"QUOTA_FULL\"}");
            default -> echo(exchange);
        }
    }

    private void gated(HttpExchange exchange) throws IOException {
        await();
        echo(exchange);
    }

    private void events(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            body.write("id: 1\n\n".getBytes(StandardCharsets.UTF_8));
            body.flush();
            await();
            body.write("id: 2\n\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private void big(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, BIG);
        var piece = new byte[64 * 1024];
        try (var body = exchange.getResponseBody()) {
            for (long left = BIG; left > 0; left -= piece.length) {
                body.write(piece);
                sent.addAndGet(piece.length);
            }
        }
    }

    private void large(HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("ETag", "\"7\"");
        headers.set("Link", "</next>; rel=\"next\"");
        headers.set("Vary", "Accept");
        if ("\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
        } else {
            send(exchange, 200, "application/json", LARGE);
        }
    }

    private void encoded(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "br");
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        send(exchange, 200, "application/json", LARGE);
    }

    private void echo(HttpExchange exchange) throws IOException {
        long length = 0;
        var piece = new byte[64 * 1024];
        try (var body = exchange.getRequestBody()) {
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                length += read;
                received.addAndGet(read);
            }
        }
        var headers = new JsonObject();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        var answer = new JsonObject()
                .put("method", exchange.getRequestMethod())
                .put("uri", exchange.getRequestURI().toString())
                .put("headers", headers)
                .put("length", length);
        exchange.getResponseHeaders().set("X-Request-Id", "not-the-gateway's");
        exchange.getResponseHeaders().set("Cache-Control", "private");
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        send(exchange, 200, "application/json", answer.encode());
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
        try (var body = exchange.getResponseBody()) {
            if (!head) {
                body.write(bytes);
            }
        }
    }

    private void await() {
        try {
            gate.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
