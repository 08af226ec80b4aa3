package org.saphan.gateway;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphan.gateway.body.Pace;
import org.saphan.gateway.notice.DeprecationNotice;
import org.saphan.gateway.upstream.Replicas;

/// A service behind the gateway, as one knows it from outside: where it is, what it stands, and what goes with it.
final class Upstream {

    private final String name;
    private final RouteSettings settings;
    private final Replicas replicas;
    private final Rules rules;
    private final List<Map.Entry<String, Rules>> special;

    Upstream(String name, RouteSettings settings, GatewaySettings.Patience patience, Replicas replicas) {
        this.name = name;
        this.settings = settings;
        this.replicas = replicas;
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

    String name() {
        return name;
    }

    String path() {
        return settings.path();
    }

    Replicas replicas() {
        return replicas;
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
