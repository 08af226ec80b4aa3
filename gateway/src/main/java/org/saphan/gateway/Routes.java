package org.saphan.gateway;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphan.gateway.tls.OutgoingClients;

/// Which path goes where, as of now. What is not named here does not leave the gateway.
@ApplicationScoped
class Routes {

    private final OutgoingClients clients;
    private final MeterRegistry meters;
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

    private void measure() {
        for (var upstream : table.upstreams()) {
            var name = upstream.name();
            Gauge.builder("saphan.gateway.breaker.open", this, routes -> routes.isLeftAlone(name) ? 1 : 0)
                    .tag("route", name)
                    .register(meters);
        }
    }

    private boolean isLeftAlone(String name) {
        return table.upstreams().stream()
                .anyMatch(upstream ->
                        upstream.name().equals(name) && upstream.breaker().isOpen());
    }

    /// @param path at the service
    /// @param open whether no token is needed
    /// @param document whether there is only something to read
    record Destination(Upstream upstream, String path, Upstream.Rules rules, boolean open, boolean document) {}
}
