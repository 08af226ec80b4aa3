package org.saphan.conformance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Calls the service as a partner's system would.
final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(75);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final URI base;
    private final Map<String, String> headers;

    private Api(URI base, Map<String, String> headers) {
        this.base = base;
        this.headers = Map.copyOf(headers);
    }

    static Api anonymous(URI base) {
        return new Api(base, Map.of());
    }

    Api with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(base, more);
    }

    Api withToken(String token) {
        return with("Authorization", "Bearer " + token);
    }

    Api withKey() {
        return withKey(UUID.randomUUID().toString());
    }

    Api withKey(String key) {
        return with("Idempotency-Key", key);
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer json(String method, String path, String body) {
        return with("Content-Type", "application/json").send(method, path, body);
    }

    /// @param path as the service's document spells it, or relative to the base address
    Answer send(String method, String path, @Nullable String body) {
        var request = request(path)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        var asked = method + " " + request.uri().getPath();
        try {
            return new Answer(asked, CLIENT.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new Unanswered(asked + " is not answered: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered(asked + " was interrupted", e);
        }
    }

    HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(address(path)).timeout(PATIENCE);
        headers.forEach(builder::setHeader);
        return builder;
    }

    /// Paths of documents begin at the host, where `/v1` of the base address would stand twice; a `Location` may be a
    /// whole address.
    private URI address(String path) {
        boolean fromHost = path.startsWith("/") || path.startsWith("http");
        return fromHost ? base.resolve(path) : URI.create(base + "/" + path);
    }

    URI base() {
        return base;
    }

    static HttpClient client() {
        return CLIENT;
    }
}
