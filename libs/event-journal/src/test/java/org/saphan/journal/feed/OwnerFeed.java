package org.saphan.journal.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.saphan.http.Refusal;
import org.saphan.journal.EventJson;
import org.saphan.journal.bed.Node;

/// A node's feed behind a gateway, and the issuer of the tokens that it takes.
public final class OwnerFeed implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 100;

    private final Node node;
    private final HttpServer server;
    private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
    private final List<String> logins = new CopyOnWriteArrayList<>();
    private volatile String token = "";
    private volatile String forced = "";
    private volatile Fault fault = Fault.NONE;

    /// What is wrong with the feed.
    public record Fault(int status, String code) {

        /// Nothing.
        public static final Fault NONE = new Fault(200, "");
    }

    public OwnerFeed(Node node) {
        this(node, 0);
    }

    private OwnerFeed(Node node, int port) {
        this.node = node;
        try {
            server = HttpServer.create(
                    new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), MOST_CONNECTIONS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/token", this::issue);
        server.createContext("/events", this::answer);
        server.start();
    }

    /// The same node's feed, back where it was.
    public OwnerFeed again() {
        return new OwnerFeed(node, server.getAddress().getPort());
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// What was asked, parameter by parameter.
    public List<Map<String, String>> asked() {
        return List.copyOf(asked);
    }

    /// Who wanted a token, and how.
    public List<String> logins() {
        return List.copyOf(logins);
    }

    public void has(Fault other) {
        fault = other;
    }

    /// The tokens that were issued count no more.
    public void forgetTokens() {
        token = "";
    }

    /// Is answered instead of the true feed.
    public void answers(String page) {
        forced = page;
    }

    private void issue(HttpExchange exchange) throws IOException {
        try (exchange) {
            var form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            logins.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + form);
            token = "token-" + logins.size();
            send(exchange, 200, "{\"access_token\":\"%s\",\"expires_in\":900}".formatted(token));
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var query = parameters(exchange.getRequestURI().getRawQuery());
            asked.add(query);
            var shown = exchange.getRequestHeaders().getFirst("Authorization");
            if (token.isEmpty() || !("Bearer " + token).equals(shown)) {
                send(exchange, 401, problem("UNAUTHENTICATED"));
            } else if (fault.status() != 200) {
                send(exchange, fault.status(), problem(fault.code()));
            } else {
                sendPage(exchange, query);
            }
        }
    }

    private void sendPage(HttpExchange exchange, Map<String, String> query) throws IOException {
        try {
            send(exchange, 200, forced.isEmpty() ? page(query) : forced);
        } catch (Refusal refusal) {
            send(exchange, refusal.kind().status(), problem(refusal.code()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String problem(String code) {
        return "{\"code\":\"%s\"}".formatted(code);
    }

    private String page(Map<String, String> query) throws IOException, InterruptedException {
        var feed = node.get(EventFeed.class);
        var slice = feed.read(
                feed.from(query.get("after")),
                EventFilter.parse(null, query.get("topics"), null),
                Integer.parseInt(query.get("limit")),
                Duration.ofSeconds(Long.parseLong(query.get("wait"))));
        return EventJson.mapper().writeValueAsString(slice.page());
    }

    private static Map<String, String> parameters(String query) {
        var parameters = new TreeMap<String, String>();
        for (var each : query.split("&", -1)) {
            var pair = each.split("=", 2);
            parameters.put(pair[0], URLDecoder.decode(pair[1], UTF_8));
        }
        return parameters;
    }

    /// Packed, as the gateway does.
    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(body.getBytes(UTF_8));
        }
        var isPacked = exchange.getRequestHeaders().containsKey("Accept-Encoding");
        var bytes = isPacked ? packed.toByteArray() : body.getBytes(UTF_8);
        if (isPacked) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
