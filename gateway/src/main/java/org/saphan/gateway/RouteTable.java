package org.saphan.gateway;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphan.gateway.Routes.Destination;
import org.saphan.gateway.browser.CrossOrigin;
import org.saphan.gateway.encoding.Compression;
import org.saphan.gateway.tls.OutgoingClients;
import org.saphan.gateway.upstream.Probe;
import org.saphan.gateway.upstream.Replica;
import org.saphan.gateway.upstream.Replicas;
import org.saphan.gateway.upstream.Terms;

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
                    var replicas = replicas(route.getKey(), route.getValue(), settings, before, clients);
                    return new Upstream(route.getKey(), route.getValue(), settings.patience(), replicas);
                })
                .toList();
        return new RouteTable(upstreams, settings);
    }

    private static Replicas replicas(
            String name,
            RouteSettings route,
            GatewaySettings settings,
            @Nullable RouteTable before,
            OutgoingClients clients) {
        return new Replicas(route.upstream().stream()
                .map(address -> {
                    var terms = terms(address, route, settings);
                    var kept = before == null ? null : before.replica(name, terms);
                    return kept == null ? new Replica(terms, clients) : kept;
                })
                .toList());
    }

    private static Terms terms(URI address, RouteSettings route, GatewaySettings settings) {
        var readiness = settings.readiness();
        var probe = new Probe(readiness.path(), readiness.every(), readiness.patience());
        return new Terms(
                address,
                route.connectTimeout(),
                route.connections(),
                settings.breaker().failures(),
                settings.breaker().pause(),
                route.upstream().size() > 1 ? probe : null);
    }

    private @Nullable Replica replica(String name, Terms terms) {
        return upstreams.stream()
                .filter(upstream -> upstream.name().equals(name))
                .flatMap(upstream -> upstream.replicas().all().stream())
                .filter(replica -> replica.terms().equals(terms))
                .findFirst()
                .orElse(null);
    }

    /// Lets go of the connections that the other one has not taken over.
    void leaveFor(RouteTable after) {
        var kept = after.replicas().toList();
        replicas().filter(each -> !kept.contains(each)).forEach(Replica::leave);
    }

    private Stream<Replica> replicas() {
        return upstreams.stream().flatMap(upstream -> upstream.replicas().all().stream());
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
