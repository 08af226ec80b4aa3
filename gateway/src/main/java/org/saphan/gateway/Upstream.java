package org.saphan.gateway;

import io.vertx.core.http.HttpClient;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphan.gateway.body.Pace;
import org.saphan.gateway.notice.DeprecationNotice;

/// A service behind the gateway, as one knows it from outside: where it is, what it stands, and whether it answers.
final class Upstream {

    private final String name;
    private final RouteSettings settings;
    private final Connections connections;
    private final Rules rules;
    private final List<Map.Entry<String, Rules>> special;

    Upstream(String name, RouteSettings settings, GatewaySettings.Patience patience, Connections connections) {
        this.name = name;
        this.settings = settings;
        this.connections = connections;
        var pace = new Pace(settings.maxBody().asLongValue(), patience.body(), patience.pace());
        this.rules = new Rules(settings.timeout(), pace, notice(settings.deprecation()));
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

    static @Nullable DeprecationNotice notice(Optional<RouteSettings.Deprecation> said) {
        return said.map(it -> new DeprecationNotice(it.since(), it.sunset(), it.link()))
                .orElse(null);
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
        return connections.client();
    }

    CircuitBreaker breaker() {
        return connections.breaker();
    }

    Connections connections() {
        return connections;
    }

    /// @param timeout longest time in which nothing moves
    /// @param pace of a request body
    /// @param notice that it will go, if it will
    record Rules(Duration timeout, Pace pace, @Nullable DeprecationNotice notice) {

        Rules with(RouteSettings.PathSettings own) {
            return new Rules(
                    own.timeout().orElse(timeout),
                    own.maxBody()
                            .map(size -> new Pace(size.asLongValue(), pace.grace(), pace.perSecond()))
                            .orElse(pace),
                    own.deprecation().isPresent() ? Upstream.notice(own.deprecation()) : notice);
        }
    }
}
