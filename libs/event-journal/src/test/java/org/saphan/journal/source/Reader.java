package org.saphan.journal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.VillageProjection;
import org.saphan.journal.feed.OwnerFeed;

/// An owner that announces villages and towns, and a service far from every broker that keeps copies of them.
final class Reader implements AutoCloseable {

    static final String VILLAGES = "select string_agg(id || sequence, ' ' order by id) from known_village";
    static final String TOWNS = "select string_agg(id || sequence, ' ' order by id) from known_other";

    private static final String NOBODY = "127.0.0.1:1";

    final String owner = Node.newService();
    final Node ownerNode = new Node(owner, Engines.newDatabase(), Map.of("kafka.bootstrap.servers", NOBODY));
    final String service = Node.newService();
    final String database = Engines.newDatabase();
    OwnerFeed feed = new OwnerFeed(ownerNode);
    Node node = process();

    /// One more process of the service.
    Node process() {
        return process(Map.of());
    }

    Node process(Map<String, String> further) {
        var villages = new VillageProjection(owner + ".village.v1");
        var towns = new VillageProjection(owner + ".town.v1", "known_other");
        var process = new Node(service, database, settings(further), villages, towns);
        villages.of(process);
        towns.of(process);
        return process;
    }

    /// As it was in a release that knew of no towns.
    Node formerRelease() {
        var villages = new VillageProjection(owner + ".village.v1");
        var process = new Node(service, database, settings(Map.of()), villages);
        villages.of(process);
        return process;
    }

    private Map<String, String> settings(Map<String, String> further) {
        var settings = new HashMap<>(Map.of(
                "kafka.bootstrap.servers",
                NOBODY,
                "saphan.journal.relay.enabled",
                "false",
                "saphan.journal.sources." + owner + ".feed",
                feed.address() + "/events",
                "saphan.journal.sources." + owner + ".wait",
                "PT5S",
                "saphan.journal.source-login.token-endpoint",
                feed.address() + "/token",
                "saphan.journal.source-login.client-id",
                "moc-marketing"));
        settings.putAll(further);
        return settings;
    }

    void announce(String fact, String id, long version) {
        ownerNode.announce(fact, id, version);
    }

    void announceTown(String id, long version) {
        ownerNode.sql(ownerNode.announcement("grown", id, version).replace(".village.", ".town."));
    }

    void awaitVillages(String expected) {
        await().untilAsserted(() -> assertThat(node.ask(VILLAGES)).isEqualTo(expected));
    }

    void awaitTowns(String expected) {
        await().untilAsserted(() -> assertThat(node.ask(TOWNS)).isEqualTo(expected));
    }

    void awaitState(SourceState expected) {
        awaitState(node, expected);
    }

    static void awaitState(Node node, SourceState expected) {
        await().untilAsserted(() -> assertThat(of(node).state()).isEqualTo(expected));
    }

    String trouble() {
        return of(node).trouble();
    }

    static SourceReader of(Node node) {
        return node.get(Sources.class).readers().getFirst();
    }

    void rebuildVillages() {
        node.inTransaction(() -> {
            node.sql("delete from known_village");
            node.sql("update known_copy set generation = generation + 1 where topic like '%.village.v1'");
        });
    }

    @Override
    public void close() {
        node.close();
        feed.close();
        ownerNode.close();
    }
}
