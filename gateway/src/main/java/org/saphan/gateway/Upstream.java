package org.saphan.gateway;

import io.vertx.core.http.HttpClient;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A service behind the gateway, as one knows it from outside: where it is, what it stands, and whether it answers.
final class Upstream {

    private final String name;
    private final RouteSettings settings;
    private final HttpClient client;
    private final CircuitBreaker breaker;
    private final Rules rules;
    private final List<Map.Entry<String, Rules>> special;

    Upstream(String name, RouteSettings settings, HttpClient client, CircuitBreaker breaker) {
        this.name = name;
        this.settings = settings;
        this.client = client;
        this.breaker = breaker;
        this.rules = new Rules(settings.timeout(), settings.maxBody().asLongValue());
        this.special = settings.paths().entrySet().stream()
                .map(path -> Map.entry(path.getKey(), rules.with(path.getValue())))
                .sorted(Map.Entry.comparingByKey((a, b) -> Integer.compare(b.length(), a.length())))
                .toList();
    }

    /// The rules of a path below the API: its own, or the route's.
    Rules rulesOf(String path) {
        for (var entry : special) {
            if (Routes.isBelow(path, entry.getKey())) {
                return entry.getValue();
            }
        }
        return rules;
    }

    RequestOptions target() {
        var address = settings.upstream();
        boolean tls = "https".equals(address.getScheme());
        return new RequestOptions()
                .setHost(address.getHost())
                .setPort(address.getPort() < 0 ? (tls ? 443 : 80) : address.getPort())
                .setSsl(tls)
                .setConnectTimeout(settings.connectTimeout().toMillis());
    }

    String name() {
        return name;
    }

    String path() {
        return settings.path();
    }

    HttpClient client() {
        return client;
    }

    CircuitBreaker breaker() {
        return breaker;
    }

    /// @param timeout longest time in which nothing moves
    /// @param maxBody most bytes of a request body
    record Rules(Duration timeout, long maxBody) {

        Rules with(RouteSettings.PathSettings own) {
            return new Rules(
                    own.timeout().orElse(timeout),
                    own.maxBody().map(size -> size.asLongValue()).orElse(maxBody));
        }
    }
}
