package org.saphan.gateway;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which path goes where. What is not named here does not leave the gateway.
@ApplicationScoped
class Routes {

    private final List<Upstream> upstreams;
    private final Map<String, String> documents;
    private final Set<String> open;
    private final List<String> openBelow;
    private final String api;

    Routes(GatewaySettings settings, Vertx vertx, MeterRegistry meters) {
        this.upstreams = settings.routes().entrySet().stream()
                .map(route -> upstream(route.getKey(), route.getValue(), settings.breaker(), vertx))
                .toList();
        this.documents = Map.copyOf(settings.documents());
        this.open = Set.copyOf(settings.openPaths());
        this.openBelow = List.copyOf(settings.openBelow());
        this.api = settings.api();
        for (var upstream : upstreams) {
            meters.gauge(
                    "saphan.gateway.breaker.open",
                    List.of(Tag.of("route", upstream.name())),
                    upstream.breaker(),
                    breaker -> breaker.isOpen() ? 1 : 0);
        }
    }

    private static Upstream upstream(String name, RouteSettings route, GatewaySettings.Breaker breaker, Vertx vertx) {
        var client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout(
                                Math.toIntExact(route.connectTimeout().toMillis()))
                        .setKeepAliveTimeout(60)
                        .setDecompressionSupported(false)
                        .setMaxHeaderSize(32_768),
                new PoolOptions().setHttp1MaxSize(route.connections()));
        return new Upstream(
                name, route, client, new CircuitBreaker(breaker.failures(), breaker.pause(), System::nanoTime));
    }

    /// Where a path goes, or null if nowhere. The path must be normalized: without dot segments.
    @Nullable Destination find(String path) {
        for (var upstream : upstreams) {
            if (isBelow(path, upstream.path())) {
                return destination(
                        upstream, path, path.substring(upstream.path().length()));
            }
        }
        return null;
    }

    private @Nullable Destination destination(Upstream upstream, String path, String rest) {
        if (rest.startsWith(api) && rest.startsWith("/", api.length())) {
            var rules = upstream.rulesOf(rest.substring(api.length()));
            return new Destination(upstream, path, rules, isOpen(path), false);
        }
        var document = rest.isEmpty() ? null : documents.get(rest.substring(1));
        return document == null ? null : new Destination(upstream, document, upstream.rulesOf(""), isOpen(path), true);
    }

    private boolean isOpen(String path) {
        return open.contains(path) || openBelow.stream().anyMatch(root -> isBelow(path, root));
    }

    List<Upstream> upstreams() {
        return upstreams;
    }

    Set<String> documents() {
        return documents.keySet();
    }

    static boolean isBelow(String path, String root) {
        return path.startsWith(root) && (path.length() == root.length() || path.charAt(root.length()) == '/');
    }

    /// @param path at the service
    /// @param open whether no token is needed
    /// @param document whether there is only something to read
    record Destination(Upstream upstream, String path, Upstream.Rules rules, boolean open, boolean document) {}
}
