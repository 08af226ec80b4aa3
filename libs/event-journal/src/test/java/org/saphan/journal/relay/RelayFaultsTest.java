package org.saphan.journal.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.saphan.journal.bed.Topic.firstTimes;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.RelayProcess;
import org.saphan.journal.bed.Topic;

/// What befalls a relay, and what its readers may notice of it: repeats, and nothing else.
class RelayFaultsTest {

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
    void killedBetweenKafkasAckAndItsCursorTheRelayRepeatsAndLosesNothing() throws Exception {
        try (var superuser = Engines.superuser(database);
                var statement = superuser.createStatement()) {
            statement.execute("""
                    create function hang() returns trigger language plpgsql as $$
                    begin
                        perform pg_sleep(600);
                        return new;
                    end $$;
                    create trigger hang before update on relay_cursor for each row execute function hang()
                    """);
            node.announce("founded", "v1", 1);
            node.announce("grown", "v1", 2);
            var killed = RelayProcess.start(service, database);
            await().untilAsserted(() -> assertThat(topic.sequences().get("v1")).containsExactly(1L, 2L));
            killed.destroyForcibly().waitFor();
            statement.execute("drop trigger hang on relay_cursor");
        }

        node.relaying();
        node.announce("grown", "v1", 3);

        await().untilAsserted(() -> assertThat(topic.sequences()).containsEntry("v1", List.of(1L, 2L, 1L, 2L, 3L)));
    }

    @Test
    void whatCommitsLateWithAnEarlierPositionIsPublishedInOrder() throws SQLException {
        node.relaying();
        try (var late = DriverManager.getConnection(database);
                var statement = late.createStatement()) {
            late.setAutoCommit(false);
            statement.execute(node.announcement("founded", "late", 1));
            node.announce("founded", "early", 1);
            statement.execute(node.announcement("grown", "early", 2));
            await().until(() -> state(node) == RelayState.PUBLISHING);

            late.commit();

            await().untilAsserted(() ->
                    assertThat(topic.sequences()).isEqualTo(Map.of("late", List.of(1L), "early", List.of(1L, 2L))));
        }
    }

    @Test
    void theDatabaseSessionLostCostsNothing() throws SQLException {
        node.relaying();
        try (var superuser = Engines.superuser(database);
                var statement = superuser.createStatement()) {
            for (var version = 1; version <= 20; version++) {
                node.announce("grown", "v1", version);
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'journal'"
                        + " and datname = current_database()");
            }
        }

        var all = LongStream.rangeClosed(1, 20).boxed().toList();
        await().untilAsserted(() -> assertThat(topic.sequences())
                .hasEntrySatisfying(
                        "v1", sequences -> assertThat(firstTimes(sequences)).isEqualTo(all)));
    }

    @Test
    void whatNobodyHasForeseenShowsAndEndsNothing() {
        node.sql("update relay_cursor set epoch = 7");
        node.relaying();
        await().until(() -> state(node) == RelayState.FAILED);

        node.sql("update relay_cursor set epoch = 1");
        node.announce("founded", "v1", 1);

        await().untilAsserted(() -> assertThat(topic.sequences()).isEqualTo(Map.of("v1", List.of(1L))));
        assertThat(state(node)).isEqualTo(RelayState.PUBLISHING);
    }

    @Test
    void aJournalThatMovedStopsTheRelayUntilItIsRebased() {
        node.relaying();
        node.announce("founded", "v1", 1);
        node.awaitPublished();

        node.sql("update journal_instance set system_identifier = system_identifier - 1");
        await().until(() -> state(node) == RelayState.REBASE_REQUIRED);
        node.announce("grown", "v1", 2);
        node.sql("alter table journal alter column epoch set default 2");
        node.sql("update journal_instance set epoch = 2, system_identifier = system_identifier + 1");
        node.announce("grown", "v1", 3);

        await().untilAsserted(() -> assertThat(topic.sequences().get("v1")).containsExactly(1L, 1L, 2L, 3L));
    }

    private static RelayState state(Node node) {
        return node.get(Relay.class).state();
    }
}
