package org.saphan.journal.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.saphan.journal.bed.Topic.firstTimes;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.journal.JournalSettings;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.Topic;
import org.saphan.journal.fence.FenceCursor;
import org.saphan.journal.fence.FenceReader;
import org.saphan.journal.trace.BatchTraces;
import org.saphan.journal.wire.KafkaClients;

/// Several processes of one service, of which one publishes at a time.
class RelayElectionTest {

    private final String service = Node.newService();
    private final String database = Engines.newDatabase();
    private final Node node = new Node(service, database, Map.of());
    private final Topic topic = new Topic(node.topic());

    @AfterEach
    void close() {
        topic.close();
        node.close();
    }

    @Test
    void ofTwoRelaysOneWorksAndTheOtherTakesOver() throws Exception {
        try (var other = new Node(service, database, Map.of());
                var superuser = Engines.superuser(database);
                var statement = superuser.createStatement()) {
            node.relaying();
            other.relaying();
            for (var round = 1; round <= 5; round++) {
                for (var subject = 0; subject < 40; subject++) {
                    node.announce("grown", "v" + subject, round);
                }
                statement.execute("""
                        select pg_terminate_backend(pid) from pg_locks
                        where locktype = 'advisory' and granted and database = (
                            select oid from pg_database where datname = current_database())
                        """);
            }

            // What is written to Kafka shows a moment after its commit, partition by partition.
            await().untilAsserted(() -> assertThat(topic.sequences())
                    .hasSize(40)
                    .allSatisfy(
                            (_, sequences) -> assertThat(firstTimes(sequences)).containsExactly(1L, 2L, 3L, 4L, 5L)));
            await().untilAsserted(() -> assertThat(List.of(state(node), state(other)))
                    .containsExactlyInAnyOrder(RelayState.PUBLISHING, RelayState.STANDBY));
        }
    }

    @Test
    void theOtherStandsByWhileOneWorks() {
        try (var other = new Node(service, database, Map.of())) {
            node.relaying();
            await().until(() -> state(node) == RelayState.PUBLISHING);
            other.relaying();
            await().until(() -> state(other) == RelayState.STANDBY);

            node.close();

            await().until(() -> state(other) == RelayState.PUBLISHING);
        }
    }

    @Test
    @Tag("refuses")
    void aPublisherThatWakesUpLateCannotPublish() throws Exception {
        node.announce("founded", "v1", 1);
        var entries = node.database()
                .ask(connection -> new FenceReader().read(connection, FenceCursor.START, 10))
                .entries();
        try (var paused = publisher()) {
            try (var successor = publisher()) {
                successor.publish(entries);

                assertThatThrownBy(() -> paused.publish(entries))
                        .isInstanceOfAny(ProducerFencedException.class, InvalidProducerEpochException.class);
            }
        }

        await().untilAsserted(() -> assertThat(topic.sequences()).isEqualTo(Map.of("v1", List.of(1L))));
    }

    private TopicPublisher publisher() {
        return TopicPublisher.open(
                node.get(KafkaClients.class).producer(),
                node.get(OwnTopics.class),
                node.get(JournalSettings.class),
                node.get(BatchTraces.class));
    }

    private static RelayState state(Node node) {
        return node.get(Relay.class).state();
    }
}
