package org.saphan.gateway.document;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Services that show their documents, each on a port of its own; one that is away answers 503.
public class DocumentedServices implements QuarkusTestResourceLifecycleManager {

    static final Set<String> AWAY = ConcurrentHashMap.newKeySet();
    static final AtomicLong CALLS = new AtomicLong();

    private final Map<String, HttpServer> servers = new HashMap<>();

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        settings.put("saphan.sandbox", "true");
        settings.put("saphan.sandbox.key-file", keyFile());
        settings.put("saphan.documents.fresh", "50MS");
        for (var service : Golden.SERVICES) {
            var server = serve(service);
            servers.put(service, server);
            settings.put(
                    "saphan.gateway.routes." + service + ".upstream",
                    "http://localhost:" + server.getAddress().getPort());
        }
        return settings;
    }

    private static HttpServer serve(String service) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            for (var document : new String[] {"openapi", "asyncapi"}) {
                var json = Golden.json(service, document).getBytes();
                server.createContext("/q/" + document, exchange -> answer(exchange, service, json));
            }
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, String service, byte[] json) throws IOException {
        CALLS.incrementAndGet();
        if (AWAY.contains(service)) {
            exchange.sendResponseHeaders(503, -1);
        } else {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, json.length);
            exchange.getResponseBody().write(json);
        }
        exchange.close();
    }

    private static String keyFile() {
        try {
            return Files.createTempDirectory("saphan").resolve("key.json").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        servers.values().forEach(server -> server.stop(0));
    }
}
