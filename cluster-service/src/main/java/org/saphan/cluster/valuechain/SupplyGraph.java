package org.saphan.cluster.valuechain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.YenShortestPathIterator;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.linkage.LinkageKind;
import org.saphan.cluster.membership.Tier;

/// Who supplies whom: one who gives to the whole first tier, the members, and the consumer, who takes from the whole
/// last one. Paths come the shortest first and visit nobody twice, so that a ring of supply is no trap; only as many
/// are
/// looked for as are wanted.
final class SupplyGraph {

    private static final UUID ORIGIN = new UUID(0, 0);
    private static final UUID CONSUMER = new UUID(0, 1);

    private final Graph<UUID, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);

    SupplyGraph(ValueChain chain) {
        graph.addVertex(ORIGIN);
        graph.addVertex(CONSUMER);
        chain.nodes().forEach(each -> graph.addVertex(each.membershipId()));
        for (var each : chain.nodes()) {
            if (each.tier() == Tier.UPSTREAM) {
                graph.addEdge(ORIGIN, each.membershipId());
            } else if (each.tier() == Tier.DOWNSTREAM) {
                graph.addEdge(each.membershipId(), CONSUMER);
            }
        }
        chain.linkages().stream()
                .filter(each -> each.kind() == LinkageKind.SUPPLY)
                .forEach(each -> graph.addEdge(each.fromMemberId(), each.toMemberId()));
    }

    boolean has(UUID member) {
        return graph.containsVertex(member);
    }

    /// The members on each way, one way more than are wanted where there are more.
    ///
    /// @param from null for every upstream member
    /// @param to null for the consumer
    List<List<UUID>> paths(@Nullable UUID from, @Nullable UUID to, int wanted) {
        var paths = new ArrayList<List<UUID>>();
        if (from != null && from.equals(to)) {
            return paths;
        }
        var ways = new YenShortestPathIterator<>(
                graph, Objects.requireNonNullElse(from, ORIGIN), Objects.requireNonNullElse(to, CONSUMER));
        while (paths.size() <= wanted && ways.hasNext()) {
            var members = ways.next().getVertexList().stream()
                    .filter(each -> !each.equals(ORIGIN) && !each.equals(CONSUMER))
                    .toList();
            if (to == null || members.size() > 1) {
                paths.add(members);
            }
        }
        return paths;
    }
}
