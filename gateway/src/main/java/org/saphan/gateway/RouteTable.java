package org.saphan.gateway;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphan.gateway.Routes.Destination;
import org.saphan.gateway.browser.CrossOrigin;
import org.saphan.gateway.encoding.Compression;
import org.saphan.gateway.tls.OutgoingClients;

/// The routes and what goes with them, as they were configured at one moment. It never changes; another one takes its
/// place.
final class RouteTable {

    private final List<Upstream> upstreams;
    private final Map<String, String> documents;
    private final Set<String> open;
    private final List<String> openBelow;
    private final String api;
    private final CrossOrigin crossOrigin;
    private final Compression compression;

    private RouteTable(List<Upstream> upstreams, GatewaySettings settings) {
        this.upstreams = upstreams;
        this.documents = Map.copyOf(settings.documents());
        this.open = Set.copyOf(settings.openPaths());
        this.openBelow = List.copyOf(settings.openBelow());
        this.api = settings.api();
        this.crossOrigin = new CrossOrigin(
                settings.cors().origins().orElse(List.of()), settings.cors().maxAge());
        var gzip = settings.gzip();
        this.compression = new Compression(gzip.types(), gzip.from().asLongValue(), gzip.level());
    }

    /// @param before whose connections are kept where nothing about them has changed
    /// @throws IllegalArgumentException with a sentence that says what is wrong
    static RouteTable of(GatewaySettings settings, @Nullable RouteTable before, OutgoingClients clients) {
        SettingsCheck.check(settings);
        var upstreams = settings.routes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(route -> {
                    var terms = Connections.Terms.of(route.getValue(), settings.breaker());
                    var kept = before == null ? null : before.connections(route.getKey(), terms);
                    var connections = kept == null ? new Connections(terms, clients) : kept;
                    return new Upstream(route.getKey(), route.getValue(), settings.patience(), connections);
                })
                .toList();
        return new RouteTable(upstreams, settings);
    }

    private @Nullable Connections connections(String name, Connections.Terms terms) {
        for (var upstream : upstreams) {
            if (upstream.name().equals(name) && upstream.connections().terms().equals(terms)) {
                return upstream.connections();
            }
        }
        return null;
    }

    /// Lets go of the connections that the other one has not taken over.
    void leaveFor(RouteTable after) {
        for (var upstream : upstreams) {
            var connections = upstream.connections();
            if (after.upstreams.stream().noneMatch(kept -> kept.connections() == connections)) {
                connections.leave();
            }
        }
    }

    /// Where a path goes, or null if nowhere. The path must be normalized: without dot segments.
    @Nullable Destination find(String path) {
        for (var upstream : upstreams) {
            if (Routes.isBelow(path, upstream.path())) {
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
        if (open.contains(path)) {
            return true;
        }
        for (var root : openBelow) {
            if (Routes.isBelow(path, root)) {
                return true;
            }
        }
        return false;
    }

    /// By name, so that everything that lists the services lists them alike.
    List<Upstream> upstreams() {
        return upstreams;
    }

    Set<String> documents() {
        return documents.keySet();
    }

    CrossOrigin crossOrigin() {
        return crossOrigin;
    }

    Compression compression() {
        return compression;
    }
}
