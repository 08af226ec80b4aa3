package org.saphan.gateway;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.saphan.gateway.tls.OutgoingClients;
import org.saphan.gateway.upstream.Replicas;

/// Which path goes where, as of now. What is not named here does not leave the gateway.
@ApplicationScoped
class Routes {

    private final OutgoingClients clients;
    private final MeterRegistry meters;
    private final Set<String> measured = new HashSet<>();
    private final List<Gauge> gauges = new ArrayList<>();
    private volatile RouteTable table;

    Routes(GatewaySettings settings, OutgoingClients clients, MeterRegistry meters) {
        this.clients = clients;
        this.meters = meters;
        this.table = RouteTable.of(settings, null, clients);
        measure();
    }

    /// From now on these routes count, all at once; requests on their way stay on the old ones.
    ///
    /// @throws IllegalArgumentException with a sentence that says what is wrong; then nothing changes
    synchronized void adopt(GatewaySettings settings) {
        var before = table;
        var after = RouteTable.of(settings, before, clients);
        table = after;
        before.leaveFor(after);
        measure();
    }

    /// All routes as they are at this moment; one request asks once.
    RouteTable now() {
        return table;
    }

    /// Where a path goes, or null if nowhere. The path must be normalized: without dot segments.
    @Nullable Destination find(String path) {
        return table.find(path);
    }

    List<Upstream> upstreams() {
        return table.upstreams();
    }

    Set<String> documents() {
        return table.documents();
    }

    static boolean isBelow(String path, String root) {
        return path.startsWith(root) && (path.length() == root.length() || path.charAt(root.length()) == '/');
    }

    /// Each route once, however often it changes.
    private void measure() {
        table.upstreams().stream().map(Upstream::name).filter(measured::add).forEach(name -> {
            gauge("saphan.gateway.breaker.open", name, replicas -> replicas.isLeftAlone() ? 1 : 0);
            gauge("saphan.gateway.replicas", name, Replicas::size);
            gauge("saphan.gateway.replicas.ready", name, Replicas::ready);
        });
    }

    private void gauge(String name, String route, ToDoubleFunction<Replicas> figure) {
        gauges.add(Gauge.builder(name, this, routes -> routes.sum(route, figure))
                .tag("route", route)
                .register(meters));
    }

    /// Whoever measures after this one in the same process finds the names free.
    @PreDestroy
    void leave() {
        gauges.forEach(meters::remove);
    }

    /// Nothing for a route that is no longer there.
    private double sum(String route, ToDoubleFunction<Replicas> figure) {
        return table.upstreams().stream()
                .filter(upstream -> upstream.name().equals(route))
                .mapToDouble(upstream -> figure.applyAsDouble(upstream.replicas()))
                .sum();
    }

    /// @param path at the service
    /// @param open whether no token is needed
    /// @param document whether there is only something to read
    record Destination(Upstream upstream, String path, Upstream.Rules rules, boolean open, boolean document) {}
}
