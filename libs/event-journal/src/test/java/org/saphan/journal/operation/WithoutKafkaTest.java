package org.saphan.journal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.VillageProjection;
import org.saphan.journal.feed.OwnerFeed;
import org.saphan.journal.feed.OwnerFeed.Fault;
import org.saphan.journal.learning.Lags;
import org.saphan.journal.learning.Learner;
import org.saphan.journal.learning.Listener;
import org.saphan.journal.learning.Projections;
import org.saphan.journal.relay.Relay;
import org.saphan.journal.source.Sources;

/// A service that takes part in the exchange by feeds alone.
class WithoutKafkaTest {

    private static final String NOBODY = "127.0.0.1:1";

    private final String owner = Node.newService();
    private final Node ownerNode = new Node(owner, Engines.newDatabase(), Map.of("kafka.bootstrap.servers", NOBODY));
    private final OwnerFeed feed = new OwnerFeed(ownerNode);
    private final VillageProjection projection = new VillageProjection(owner + ".village.v1");
    private final Node node = new Node(
            Node.newService(),
            Engines.newDatabase(),
            Map.of(
                    "kafka.bootstrap.servers",
                    NOBODY,
                    "saphan.journal.relay.enabled",
                    "false",
                    "saphan.journal.relay.alarm",
                    "PT0.1S",
                    "saphan.journal.sources." + owner + ".feed",
                    feed.address() + "/events",
                    "saphan.journal.source-login.token-endpoint",
                    feed.address() + "/token",
                    "saphan.journal.source-login.client-id",
                    "moc-marketing"),
            projection);

    WithoutKafkaTest() {
        projection.of(node);
    }

    @AfterEach
    void close() {
        node.close();
        feed.close();
        ownerNode.close();
    }

    @Test
    void allIsGoodWithoutABroker() {
        start();

        awaitHealth("source " + owner, "READING");
        awaitHealth("exchange", "GOOD");
        assertThat(data()).containsEntry("relay", "OFF").containsEntry("listener", "OFF");
    }

    @Test
    void whatIsRecordedWaitsForNoBroker() {
        start();

        node.announce("founded", "a", 1);

        awaitHealth("exchange", "GOOD");
        assertThat(data()).containsEntry("unpublished", 0L);
    }

    @Test
    void aFeedThatRefusesShows() {
        feed.has(new Fault(403, "SCOPE_REQUIRED"));
        var registry = new SimpleMeterRegistry();
        node.get(Meters.class)
                .register(
                        new StartupEvent(),
                        registry,
                        node.get(Relay.class),
                        node.get(Learner.class),
                        node.get(Projections.class),
                        node.get(Sources.class),
                        node.get(Lags.class),
                        node.get(Figures.class),
                        node.get(Exchange.class));

        start();

        awaitHealth("source " + owner, "REFUSED");
        awaitHealth("trouble with " + owner, "the feed answers 403 SCOPE_REQUIRED");
        awaitHealth("exchange", "DEGRADED");
        assertThat(registry.get("saphan.source.degraded")
                        .tag("source", owner)
                        .gauge()
                        .value())
                .isEqualTo(1);
    }

    /// As the service does.
    private void start() {
        node.get(Relay.class).start();
        node.get(Listener.class).start();
        node.get(Sources.class).start();
    }

    private void awaitHealth(String name, Object value) {
        await().untilAsserted(() -> assertThat(data()).containsEntry(name, value));
    }

    private Map<String, Object> data() {
        return node.get(JournalHealth.class).call().getData().orElseThrow();
    }
}
