package org.saphan.marketing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Many websites on this machine, which the service may fetch. What a site shows is put there with `PUT` and the header
/// `X-Site`; a text that begins with `→` leads to where it says.
public class LocalWebsites implements QuarkusTestResourceLifecycleManager {

    static final int SITES = 200;

    private final Map<String, String> shown = new ConcurrentHashMap<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 50);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        return Map.of(
                "saphan.marketing.website.allowed",
                IntStream.range(0, SITES).mapToObj(this::site).collect(Collectors.joining(",")));
    }

    private String site(int number) {
        return "s" + number + ".saphan.test:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("PUT")) {
                var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                shown.put(exchange.getRequestHeaders().getFirst("X-Site"), text);
                exchange.sendResponseHeaders(204, -1);
            } else {
                show(exchange, shown.get(exchange.getRequestHeaders().getFirst("Host")));
            }
        }
    }

    private static void show(HttpExchange exchange, String text) throws IOException {
        if (text == null || !exchange.getRequestURI().getPath().equals("/.well-known/saphan-website.txt")) {
            exchange.sendResponseHeaders(404, -1);
        } else if (text.startsWith("→")) {
            exchange.getResponseHeaders().set("Location", text.substring(1));
            exchange.sendResponseHeaders(302, -1);
        } else {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
