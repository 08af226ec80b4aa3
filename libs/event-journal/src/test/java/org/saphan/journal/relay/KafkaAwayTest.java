package org.saphan.journal.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.Topic;
import org.saphan.journal.bed.VillageProjection;

class KafkaAwayTest {

    private static final String COPY = "select string_agg(id || sequence, ' ' order by id) from known_village";

    private static final Map<String, String> IMPATIENT = Map.of("saphan.journal.relay.patience", "PT2S");

    @Test
    void writesGoOnAndEverythingArrivesWhenKafkaIsBack() {
        var service = Node.newService();
        var projection = new VillageProjection(service + ".village.v1");
        try (var owner = new Node(service, Engines.newDatabase(), IMPATIENT).relaying();
                var other = new Node(service + "other", Engines.newDatabase(), Map.of(), projection);
                var topic = new Topic(owner.topic())) {
            projection.of(other);
            other.listening();
            owner.announce("founded", "a", 1);
            await().untilAsserted(() -> assertThat(other.ask(COPY)).isEqualTo("a1"));

            Engines.stopKafka();
            try (var late = new Node(service, Engines.newDatabase(), IMPATIENT).relaying()) {
                owner.announce("grown", "a", 2);
                owner.announce("founded", "b", 1);
                await().until(() -> owner.get(Relay.class).state() == RelayState.KAFKA_AWAY);
                await().until(() -> late.get(Relay.class).state() == RelayState.KAFKA_AWAY);
                owner.announce("grown", "a", 3);
            } finally {
                Engines.startKafka();
            }

            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(other.ask(COPY)).isEqualTo("a3 b1"));
            assertThat(topic.sequences().get("a").stream().distinct()).containsExactly(1L, 2L, 3L);
            assertThat(owner.get(Relay.class).state()).isEqualTo(RelayState.PUBLISHING);
        }
    }
}
