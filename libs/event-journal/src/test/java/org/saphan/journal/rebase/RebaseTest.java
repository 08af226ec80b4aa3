package org.saphan.journal.rebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.Topic;
import org.saphan.journal.bed.VillageProjection;
import org.saphan.journal.relay.Relay;
import org.saphan.journal.relay.RelayState;
import org.saphan.journal.wire.KafkaClients;

/// A service whose database was brought back to an earlier time, and somebody who keeps a copy and remembers more.
class RebaseTest {

    private static final String COPY = "select string_agg(id || sequence, ' ' order by id) from known_village";
    private static final String ERASED =
            "select string_agg(subject || sequence, ' ' order by subject) from known_erasure";
    private static final String ANOTHER_TIMELINE = "update journal_instance set timeline = timeline - 1";

    private final String service = Node.newService();
    private final String database = Engines.newDatabase();
    private final VillageProjection projection = new VillageProjection(service + ".village.v1");
    private final Node copier = new Node(Node.newService(), Engines.newDatabase(), Map.of(), projection);
    private Node owner = new Node(service, database, Map.of()).relaying();

    RebaseTest() {
        projection.of(copier);
    }

    @AfterEach
    void close() {
        copier.close();
        owner.close();
    }

    @Test
    void afterARestoreToAnEarlierTimeTheCopiesTakeWhatTheOwnerHas() {
        var backup = withWhatHappensAfterTheBackup();
        copier.listening();
        awaitCopy("a3 c1 d1 e1", "b2");
        restore(backup);
        await().until(() -> relay() == RelayState.REBASE_REQUIRED);
        owner.announce("grown", "c", 2);

        var epoch = owner.get(NextEpoch.class).begin(false);

        assertThat(epoch).isEqualTo(new JournalEpoch(2, 4, 2, 1, List.of(service + ".village.v1/b")));
        awaitCopy("a2000001 c2000002 d2000001", "b2000001 e1999999");
        owner.announce("grown", "a", 2);
        owner.announce("founded", "e", 0);
        awaitCopy("a2000002 c2000002 d2000001 e2000000", "b2000001");
    }

    @Test
    void whoReadsTheWholeTopicLaterLearnsTheSame() {
        var backup = withWhatHappensAfterTheBackup();
        restore(backup);
        owner.get(NextEpoch.class).begin(false);
        owner.announce("founded", "e", 0);
        owner.awaitPublished();

        copier.listening();

        awaitCopy("a2000001 c2000001 d2000001 e2000000", "b2000001");
    }

    @Test
    void aSecondRestoreIsLiftedAboveTheFirst() {
        var backup = withWhatHappensAfterTheBackup();
        restore(backup);
        owner.get(NextEpoch.class).begin(false);
        owner.announce("grown", "a", 2);
        owner.awaitPublished();
        owner.close();
        var second = Engines.copyOf(backup);
        owner = new Node(service, backup, Map.of()).relaying();
        owner.announce("grown", "a", 3);
        owner.awaitPublished();
        restore(second);

        owner.get(NextEpoch.class).begin(false);
        owner.announce("grown", "a", 3);

        copier.listening();
        awaitCopy("a4000003 c4000001 d4000001", "b4000001 e3999999");
    }

    @Test
    void aDryRunSaysWhatWouldBeDoneAndDoesNothing() {
        var backup = withWhatHappensAfterTheBackup();
        restore(backup);
        var before = owner.ask("select count(*) || ' ' || max(epoch) from journal");

        var epoch = owner.get(NextEpoch.class).begin(true);

        assertThat(epoch.withdrawn()).isEqualTo(1);
        assertThat(owner.ask("select count(*) || ' ' || max(epoch) from journal"))
                .isEqualTo(before);
        assertThat(owner.ask("select epoch from journal_instance")).isEqualTo("1");
    }

    @Test
    void theRelayPublishesOfTheClosedEpochOnlyWhatItHasNotPublished() {
        var backup = withWhatHappensAfterTheBackup();
        try (var topic = new Topic(owner.topic())) {
            restore(backup);
            owner.announce("grown", "c", 2);
            owner.get(NextEpoch.class).begin(false);
            owner.awaitPublished();

            await().untilAsserted(() -> assertThat(topic.sequences().get("c")).containsExactly(1L, 2L, 2_000_002L));
        }
    }

    @Test
    void afterAPromotionThatLostNothingTheRelayGoesOnByItself() {
        owner.announce("founded", "a", 1);
        owner.awaitPublished();
        owner.close();
        owner = new Node(service, database, Map.of());
        owner.sql(ANOTHER_TIMELINE);

        owner.relaying();

        await().until(() -> relay() == RelayState.PUBLISHING);
        assertThat(owner.ask("select timeline = " + Continuity.TIMELINE + " from journal_instance"))
                .isEqualTo("t");
    }

    @Test
    void topicsThatWereLostAreFilledAgain() throws ExecutionException, InterruptedException {
        owner.announce("founded", "a", 1);
        owner.awaitPublished();
        owner.close();
        try (var admin = owner.get(KafkaClients.class).admin()) {
            admin.deleteTopics(List.of(owner.topic())).all().get();
            await().until(() -> !admin.listTopics().names().get().contains(owner.topic()));
        }
        owner = new Node(service, database, Map.of("saphan.journal.topics", owner.topic())).relaying();
        await().until(() -> relay() == RelayState.PUBLISHING);

        owner.get(NextEpoch.class).begin(false);

        copier.listening();
        awaitCopy("a2000001", null);
    }

    @Test
    void aServiceWithoutKafkaRebasesByItsSystemIdentifierAlone() {
        owner.close();
        var settings = Map.of("saphan.journal.relay.enabled", "false", "kafka.bootstrap.servers", "127.0.0.1:1");
        owner = new Node(service, database, settings);
        owner.announce("founded", "a", 1);
        owner.sql("update journal_instance set system_identifier = system_identifier - 1");

        owner.get(NextEpoch.class).begin(false);

        assertThat(owner.ask("select string_agg(subject || sequence, ' ' order by position) from journal"))
                .isEqualTo("a1 a2000001");
    }

    @Test
    @Tag("refuses")
    void whatNothingHasHappenedToIsNotRebased() {
        owner.announce("founded", "a", 1);
        owner.awaitPublished();

        assertThatThrownBy(() -> owner.get(NextEpoch.class).begin(false)).isInstanceOf(RebaseNotNeeded.class);
    }

    @Test
    @Tag("refuses")
    void withoutItsTopicsNobodyCanTellWhatADatabaseHasForgotten() {
        owner.close();
        owner = new Node(service, database, Map.of("kafka.bootstrap.servers", "127.0.0.1:1"));

        assertThatThrownBy(() -> owner.get(NextEpoch.class).begin(false)).isInstanceOf(TopicsNotReadable.class);
    }

    /// Before the backup a, b, c and d are founded; after it a grows, b is erased and e is founded.
    ///
    /// @return the backup
    private String withWhatHappensAfterTheBackup() {
        for (var village : List.of("a", "b", "c", "d")) {
            owner.announce("founded", village, 1);
        }
        owner.awaitPublished();
        owner.close();
        var backup = Engines.copyOf(database);
        owner = new Node(service, database, Map.of()).relaying();
        owner.announce("grown", "a", 2);
        owner.announce("grown", "a", 3);
        owner.announce("erased", "b", 2);
        owner.announce("founded", "e", 1);
        owner.awaitPublished();
        return backup;
    }

    private void restore(String backup) {
        owner.close();
        owner = new Node(service, backup, Map.of());
        owner.sql(ANOTHER_TIMELINE);
        owner.relaying();
    }

    private RelayState relay() {
        return owner.get(Relay.class).state();
    }

    private void awaitCopy(String copy, String erased) {
        await().untilAsserted(() -> {
            assertThat(copier.ask(COPY)).isEqualTo(copy);
            assertThat(copier.ask(ERASED)).isEqualTo(String.valueOf(erased));
        });
    }
}
