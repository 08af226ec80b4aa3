package org.saphan.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// A sandbox whose gateway asks a list of revoked accesses; the list can be away.
public class RevocationList implements QuarkusTestResourceLifecycleManager {

    static final AtomicInteger asked = new AtomicInteger();
    static final AtomicInteger unchanged = new AtomicInteger();
    static volatile String list = "{\"items\":[]}";
    static volatile boolean away;

    private HttpServer server;
    private EchoService service;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", RevocationList::answer);
            server.start();
            service = new EchoService(0);
            var folder = Files.createTempDirectory("saphan");
            return Map.of(
                    "saphan.sandbox", "true",
                    "saphan.sandbox.key-file", folder + "/key.json",
                    "saphan.sandbox.clients-file", folder + "/clients.json",
                    "saphan.token.revocations",
                            "http://localhost:" + server.getAddress().getPort() + "/list",
                    "saphan.gateway.routes.registry.upstream", "http://localhost:" + service.port());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        var tag = "\"" + list.hashCode() + "\"";
        if (away) {
            exchange.sendResponseHeaders(503, -1);
        } else if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            unchanged.incrementAndGet();
            exchange.sendResponseHeaders(304, -1);
        } else {
            var body = list.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("ETag", tag);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void stop() {
        server.stop(0);
        service.stop();
    }
}
