package org.saphan.journal.fence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.Engines;

/// Many transactions at once, of which some take their id long before they change anything, and some roll back.
class FenceUnderLoadTest {

    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 150;
    private static final int AGGREGATES = 5;

    private final String database = Engines.newDatabase();
    private final AtomicInteger writing = new AtomicInteger(WRITERS);

    @Test
    void everyReaderHearsEachEventOnceAndEachAggregateInOrder() throws Exception {
        prepare();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(seed -> threads.submit((Callable<Boolean>) () -> write(new Random(seed))))
                    .toList();
            var readers = IntStream.of(1, 4, 500)
                    .mapToObj(limit -> threads.submit(() -> read(limit)))
                    .toList();
            for (var writer : writers) {
                assertThat(writer.get()).isTrue();
            }
            for (var reader : readers) {
                assertHeard(reader.get());
            }
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        }
    }

    private void assertHeard(List<JournalEntry> heard) throws SQLException {
        Map<String, Long> last = new HashMap<>();
        for (var entry : heard) {
            assertThat(entry.sequence()).as("after %s", last).isEqualTo(last.getOrDefault(entry.subject(), 0L) + 1);
            last.put(entry.subject(), entry.sequence());
        }
        assertThat(heard).hasSize(count());
    }

    private boolean write(Random random) throws SQLException {
        try (var connection = DriverManager.getConnection(database)) {
            connection.setAutoCommit(false);
            for (var i = 0; i < TRANSACTIONS; i++) {
                transaction(connection, random);
            }
        } finally {
            writing.decrementAndGet();
        }
        return true;
    }

    private static void transaction(Connection connection, Random random) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (random.nextBoolean()) {
                statement.execute("select pg_current_xact_id()");
            }
            if (random.nextInt(4) == 0) {
                statement.execute("select pg_sleep(" + random.nextInt(8) / 1000.0 + ")");
            }
            var subject = "a" + random.nextInt(AGGREGATES);
            statement.execute("""
                    with changed as (
                        update aggregate set version = version + 1 where id = '%s' returning id, version
                    )
                    insert into journal (type, subject, sequence, data)
                    select 'bench.village.grown.v1', id, version, '{}' from changed
                    """.formatted(subject));
            if (random.nextInt(4) == 0) {
                statement.execute("select pg_sleep(" + random.nextInt(8) / 1000.0 + ")");
            }
        }
        if (random.nextInt(10) == 0) {
            connection.rollback();
        } else {
            connection.commit();
        }
    }

    private List<JournalEntry> read(int limit) throws SQLException {
        var heard = new ArrayList<JournalEntry>();
        var reader = new FenceReader();
        var cursor = FenceCursor.START;
        try (var connection = DriverManager.getConnection(database)) {
            while (true) {
                var over = writing.get() == 0;
                var page = reader.read(connection, cursor, limit);
                heard.addAll(page.entries());
                cursor = page.next();
                if (over && page.entries().isEmpty() && !page.heldBack()) {
                    return heard;
                }
            }
        }
    }

    private void prepare() throws SQLException {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            statement.execute("create table aggregate (id text primary key, version bigint not null)");
            statement.execute("insert into aggregate select 'a' || n, 0 from generate_series(0, " + AGGREGATES + ") n");
        }
    }

    private int count() throws SQLException {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from journal")) {
            row.next();
            return row.getInt(1);
        }
    }
}
