package org.saphan.journal.learning;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.saphan.journal.database.Database;
import org.saphan.journal.database.DatabaseFailure;

/// Copies that are to be built anew. Asking for it empties the copy and raises its generation; whoever reads a
/// partition of an older generation goes back to its beginning. Kafka is told first, so a crash in between goes
/// back once more.
@Singleton
public class Rebuilds {

    private static final Logger LOG = Logger.getLogger(Rebuilds.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final String WANTED = """
            select p.topic, p.partition, copy.generation
            from unnest(?, ?) as p (topic, partition)
            join known_copy copy on copy.topic = p.topic
            left join known_copy_partition done on done.topic = p.topic and done.partition = p.partition
            where copy.generation > coalesce(done.generation, 0)
            """;
    private static final String DONE = """
            insert into known_copy_partition (topic, partition, generation) values (?, ?, ?)
            on conflict (topic, partition) do update set generation = excluded.generation
            """;

    private final Database database;
    private long nextLook = System.nanoTime();

    Rebuilds(Database database) {
        this.database = database;
    }

    /// Goes back to the beginning where that is wanted; asks the database now and then only.
    void begin(Consumer<?, ?> consumer) {
        var assigned = consumer.assignment();
        if (assigned.isEmpty() || System.nanoTime() - nextLook < 0) {
            return;
        }
        nextLook = System.nanoTime() + LOOK_EVERY.toNanos();
        try {
            goBackWhereWanted(consumer, assigned);
        } catch (DatabaseFailure away) {
            LOG.debugf("whether to rebuild cannot be asked now: %s", away.getCause());
        }
    }

    private void goBackWhereWanted(Consumer<?, ?> consumer, Set<TopicPartition> assigned) {
        var wanted = database.ask(connection -> wanted(connection, assigned));
        if (!wanted.isEmpty()) {
            LOG.infof("reading from the beginning: %s", wanted.keySet());
            goBack(consumer, wanted);
            database.tell(connection -> done(connection, wanted));
        }
    }

    private static void goBack(Consumer<?, ?> consumer, Map<TopicPartition, Long> wanted) {
        consumer.seekToBeginning(wanted.keySet());
        consumer.commitSync(wanted.keySet().stream()
                .collect(Collectors.toMap(each -> each, each -> new OffsetAndMetadata(consumer.position(each)))));
    }

    private static Map<TopicPartition, Long> wanted(Connection connection, Set<TopicPartition> assigned)
            throws SQLException {
        try (var ask = connection.prepareStatement(WANTED)) {
            ask.setArray(
                    1,
                    connection.createArrayOf(
                            "text", assigned.stream().map(TopicPartition::topic).toArray()));
            ask.setArray(
                    2,
                    connection.createArrayOf(
                            "integer",
                            assigned.stream().map(TopicPartition::partition).toArray()));
            var wanted = new HashMap<TopicPartition, Long>();
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    wanted.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
                }
            }
            return wanted;
        }
    }

    private static void done(Connection connection, Map<TopicPartition, Long> wanted) throws SQLException {
        try (var insert = connection.prepareStatement(DONE)) {
            for (var each : wanted.entrySet()) {
                insert.setString(1, each.getKey().topic());
                insert.setInt(2, each.getKey().partition());
                insert.setLong(3, each.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
