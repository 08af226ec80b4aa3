package org.saphan.marketing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.saphan.bench.Bench;

/// A service whose issuer offers its keys at an address, to be kept for a second; it can be away.
public class ForeignIssuer extends Bench {

    static final AtomicInteger asked = new AtomicInteger();
    static volatile List<PublicJsonWebKey> keys = List.of();
    static volatile boolean away;

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", ForeignIssuer::answer);
        server.start();
        var settings = new HashMap<>(super.start());
        settings.put(
                "saphan.token.jwks", "http://localhost:" + server.getAddress().getPort() + "/keys");
        settings.put("saphan.token.agency-claim", "organization");
        return settings;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        var body = new JsonWebKeySet(keys).toJson().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Cache-Control", "max-age=1");
        exchange.sendResponseHeaders(away ? 500 : 200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
        super.stop();
    }
}
