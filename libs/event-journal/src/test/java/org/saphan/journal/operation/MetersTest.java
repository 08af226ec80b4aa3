package org.saphan.journal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.Postman;
import org.saphan.journal.bed.VillageProjection;
import org.saphan.journal.learning.Lags;
import org.saphan.journal.learning.Learner;
import org.saphan.journal.learning.Projections;
import org.saphan.journal.relay.Relay;
import org.saphan.journal.source.Sources;

class MetersTest {

    private final String service = Node.newService();
    private final Postman postman = new Postman(service + "other.village.v1", 1);
    private final VillageProjection projection = new VillageProjection(postman.topic());
    private final Node node = new Node(service, Engines.newDatabase(), Map.of(), projection);
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    MetersTest() {
        projection.of(node);
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
    }

    @AfterEach
    void close() {
        postman.close();
        node.close();
    }

    @Test
    void theOldestUnpublishedEventGrowsOldUntilItIsPublished() {
        node.sql("""
                insert into journal (type, subject, sequence, occurred_at, data)
                values ('%1$s.village.founded.v1', 'a', 1, now() - interval '1 hour', '{}'),
                       ('%1$s.village.founded.v1', 'b', 1, now(), '{}')
                """.formatted(service));

        await().untilAsserted(
                        () -> assertThat(value("saphan.journal.unpublished")).isEqualTo(2));
        assertThat(registry.get("saphan.journal.unpublished.age").timeGauge().value(TimeUnit.SECONDS))
                .isBetween(3600.0, 3700.0);
        assertThat(value("saphan.journal.degraded")).isEqualTo(1);
        assertThat(value("saphan.journal.relay")).isNaN();
        node.relaying().listening();

        await().untilAsserted(
                        () -> assertThat(value("saphan.journal.unpublished")).isZero());
        assertThat(value("saphan.journal.unpublished.age")).isZero();
        assertThat(value("saphan.journal.relay")).isEqualTo(1);
        assertThat(registry.get("saphan.journal.published").functionCounter().count())
                .isEqualTo(2);
        await().untilAsserted(() -> assertThat(value("saphan.journal.degraded")).isZero());
    }

    @Test
    void whatWaitsToBeLearntIsTheLag() {
        node.sql("alter table known_village rename to hidden");
        for (var version = 1; version <= 5; version++) {
            postman.send(postman.letter("a", version));
        }

        node.listening();

        await().untilAsserted(() -> assertThat(lag()).isEqualTo(5));
        node.sql("alter table hidden rename to known_village");
        await().untilAsserted(() -> assertThat(lag()).isZero());
        assertThat(registry.get("saphan.projection.learnt").functionCounter().count())
                .isEqualTo(5);
    }

    @Test
    void openDeadLettersAreCounted() {
        postman.send(postman.letter("a", 1).without("ce_type"));
        postman.send(postman.letter("a", 2).without("ce_type"));
        node.listening();

        await().untilAsserted(
                        () -> assertThat(value("saphan.dead.letters.open")).isEqualTo(2));
        node.sql("update dead_letter set state = 'SKIPPED' where \"offset\" = 0");

        await().untilAsserted(
                        () -> assertThat(value("saphan.dead.letters.open")).isEqualTo(1));
    }

    private double lag() {
        return registry.get("saphan.projection.lag")
                .tag("topic", postman.topic())
                .gauge()
                .value();
    }

    private double value(String gauge) {
        return registry.get(gauge).gauge().value();
    }
}
