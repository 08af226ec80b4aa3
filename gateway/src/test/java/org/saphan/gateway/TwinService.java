package org.saphan.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// One of two processes of a service: it answers with its name, says whether it is ready, hangs up where it is told to,
/// and can be ended and started again. It keeps no connection open, so that one that is gone refuses the next at once.
final class TwinService {

    static volatile String revoked = "";

    final AtomicInteger calls = new AtomicInteger();
    volatile boolean ready = true;
    volatile boolean hangsUp;

    private final String name;
    private HttpServer server;
    private int port;

    TwinService(String name) {
        this.name = name;
        start();
    }

    String address() {
        return "http://localhost:" + port;
    }

    void start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = server.getAddress().getPort();
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.createContext("/q/health/ready", exchange -> send(exchange, ready ? 200 : 503, ""));
        server.createContext("/registry/v1/about", exchange -> send(exchange, 200, EchoService.ABOUT));
        server.createContext(
                "/registry/v1/public/revoked", exchange -> send(exchange, 200, "{\"items\":[" + revoked + "]}"));
        server.start();
    }

    /// What has begun is answered.
    void stop() {
        server.stop(1);
    }

    private void answer(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        exchange.getRequestBody().readAllBytes();
        if (hangsUp) {
            exchange.close();
        } else {
            send(exchange, 200, name);
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
