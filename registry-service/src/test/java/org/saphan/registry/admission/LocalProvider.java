package org.saphan.registry.admission;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.saphan.journal.EventJson;

/// An identity provider on this machine that registers and deletes clients as RFC 7591 and RFC 7592 say. Tests tell it
/// over `/mode` whether it works, refuses, is away or waits for a word; `/clients` lists whom it has.
public class LocalProvider implements QuarkusTestResourceLifecycleManager {

    private static final String INITIAL = "the-initial-access-token";

    /// What a strict provider takes: it chooses ids by itself and refuses members that RFC 7591 does not know.
    private static final Set<String> METADATA =
            Set.of("client_name", "scope", "grant_types", "token_endpoint_auth_method");

    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Semaphore word = new Semaphore(0);
    private volatile String mode = "WORKS";
    private HttpServer server;
    private Path initialToken;

    @Override
    public Map<String, String> start() {
        try {
            initialToken = Files.writeString(Files.createTempFile("initial", ".token"), INITIAL + "\n");
            server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 50);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        return Map.of(
                "saphan.registry.admission.registration-endpoint",
                base() + "/clients",
                "saphan.registry.admission.initial-access-token-file",
                initialToken.toString(),
                "saphan.registry.admission.token-endpoint",
                base() + "/token",
                "saphan.registry.admission.deadline",
                "3S",
                "saphan.registry.admission.request.most-a-day",
                "6");
    }

    private String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            switch (exchange.getRequestMethod() + (path.equals("/mode") ? " mode" : "")) {
                case "PUT mode" -> told(exchange);
                case "GET" -> send(exchange, 200, String.join("\n", tokens.keySet()));
                case "POST" -> register(exchange);
                case "DELETE" -> delete(exchange, path.substring("/clients/".length()));
                default -> exchange.sendResponseHeaders(405, -1);
            }
        }
    }

    private void told(HttpExchange exchange) throws IOException {
        var said = text(exchange);
        mode = said.equals("GO") ? "WORKS" : said;
        word.release(said.equals("GO") ? 1 : 0);
        exchange.sendResponseHeaders(204, -1);
    }

    private void register(HttpExchange exchange) throws IOException {
        var wanted = EventJson.mapper().readTree(text(exchange));
        if (!"Bearer %s".formatted(INITIAL).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "{\"error\":\"invalid_token\"}");
        } else if (mode.equals("REFUSES") || !METADATA.containsAll(members(wanted))) {
            send(exchange, 400, "{\"error\":\"invalid_client_metadata\"}");
        } else if (mode.equals("AWAY")) {
            send(exchange, 503, "");
        } else {
            if (mode.equals("WAITS")) {
                word.acquireUninterruptibly();
            }
            var agency = wanted.path("scope").asText().replaceFirst("^.*agency\\.([A-Z0-9-]+).*$", "$1");
            var id = agency + "-" + UUID.randomUUID().toString().substring(0, 8);
            var token = UUID.randomUUID().toString();
            tokens.put(id, token);
            send(exchange, 201, """
                    {"client_id": "%s", "client_secret": "secret-of-%s", "client_secret_expires_at": 0,
                     "registration_client_uri": "%s/clients/%s", "registration_access_token": "%s",
                     "agency": "%s", "scope": "%s",
                     "kafka": {"bootstrap": "localhost:19092", "securityProtocol": "PLAINTEXT"}}""".formatted(
                    id, id, base(), id, token, agency, wanted.path("scope").asText()));
        }
    }

    private static List<String> members(JsonNode wanted) {
        return wanted.properties().stream().map(Map.Entry::getKey).toList();
    }

    private void delete(HttpExchange exchange, String id) throws IOException {
        if (mode.equals("AWAY")) {
            send(exchange, 503, "");
        } else if (("Bearer " + tokens.get(id))
                .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            tokens.remove(id);
            exchange.sendResponseHeaders(204, -1);
        } else {
            send(exchange, 401, "{\"error\":\"invalid_token\"}");
        }
    }

    private static String text(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
