package org.saphan.journal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.Postman;
import org.saphan.journal.bed.VillageProjection;

/// The health check under each fault, and when it is over.
class JournalHealthTest {

    private static final Map<String, String> IMPATIENT =
            Map.of("saphan.journal.relay.patience", "PT2S", "saphan.journal.relay.alarm", "PT1S");

    private final String service = Node.newService();
    private final String database = Engines.newDatabase();
    private final Postman postman = new Postman(service + "other.village.v1", 1);
    private final VillageProjection projection = new VillageProjection(postman.topic());
    private final Node node = new Node(service, database, IMPATIENT, projection);

    JournalHealthTest() {
        projection.of(node);
    }

    @AfterEach
    void close() {
        postman.close();
        node.close();
    }

    @Test
    void allIsGood() {
        node.relaying().listening();

        awaitHealth("exchange", "GOOD");
        awaitHealth("relay", "PUBLISHING");
        awaitHealth("listener", "LISTENING");
        awaitHealth("unpublished", 0L);
        awaitHealth("openDeadLetters", 0L);
    }

    @Test
    void kafkaAwayShowsAlsoWhenThereIsNothingToPublish() {
        node.relaying().listening();
        awaitHealth("exchange", "GOOD");

        Engines.stopKafka();
        try {
            awaitHealth("relay", "KAFKA_AWAY");
            awaitHealth("listener", "KAFKA_AWAY");
            awaitHealth("exchange", "DEGRADED");
            node.announce("founded", "a", 1);
            awaitHealth("unpublished", 1L);
        } finally {
            Engines.startKafka();
        }

        awaitHealth("exchange", "GOOD");
        awaitHealth("unpublished", 0L);
    }

    @Test
    void aTransactionThatHoldsEventsBackTooLongShows() throws SQLException {
        node.relaying().listening();
        awaitHealth("exchange", "GOOD");
        try (var elsewhere = DriverManager.getConnection(database);
                var statement = elsewhere.createStatement()) {
            elsewhere.setAutoCommit(false);
            statement.execute("select pg_current_xact_id()");
            node.announce("founded", "a", 1);

            awaitHealth("exchange", "DEGRADED");

            assertThat(data()).containsEntry("relay", "PUBLISHING").containsEntry("unpublished", 1L);
            elsewhere.commit();
        }
        awaitHealth("exchange", "GOOD");
    }

    @Test
    void aTopicThatCannotBeLearntShows() {
        node.relaying().listening();
        node.sql("alter table known_village rename to hidden");
        postman.send(postman.letter("a", 1));

        awaitHealth("listener", "TOPIC_RESTING");
        awaitHealth("exchange", "DEGRADED");

        node.sql("alter table hidden rename to known_village");
        awaitHealth("exchange", "GOOD");
    }

    @Test
    void deadLettersAreCounted() {
        node.relaying().listening();

        postman.send(postman.letter("a", 1).without("ce_type"));

        awaitHealth("openDeadLetters", 1L);
        awaitHealth("exchange", "GOOD");
    }

    @Test
    void aJournalThatMovedShows() {
        node.sql("update journal_instance set system_identifier = system_identifier - 1");

        node.relaying().listening();

        awaitHealth("relay", "REBASE_REQUIRED");
        awaitHealth("exchange", "DEGRADED");
    }

    @Test
    void aRelayThatHasNotBegunShows() {
        assertThat(data()).containsEntry("relay", "OFF").containsEntry("exchange", "DEGRADED");
    }

    @Test
    void aRelayThatIsSwitchedOffIsNoFault() {
        var off = Map.of("saphan.journal.relay.enabled", "false", "saphan.journal.projections.enabled", "false");
        try (var replica = new Node(service, database, off)) {
            assertThat(data(replica)).containsEntry("relay", "OFF").containsEntry("exchange", "GOOD");
        }
    }

    @Test
    void theServiceStaysReadyWhateverTheExchangeDoes() {
        assertThat(node.get(JournalHealth.class).call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    }

    private void awaitHealth(String name, Object value) {
        await().untilAsserted(() -> assertThat(data()).containsEntry(name, value));
    }

    private Map<String, Object> data() {
        return data(node);
    }

    private static Map<String, Object> data(Node node) {
        return node.get(JournalHealth.class).call().getData().orElseThrow();
    }
}
