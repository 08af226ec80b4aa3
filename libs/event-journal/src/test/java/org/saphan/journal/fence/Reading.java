package org.saphan.journal.fence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.saphan.journal.bed.Engines;

/// A journal, and a reader of it who remembers how far it has come.
final class Reading implements AutoCloseable {

    final Connection connection;
    FenceCursor cursor = FenceCursor.START;
    private final String database = Engines.newDatabase();
    private final FenceReader reader = new FenceReader();

    Reading() throws SQLException {
        connection = DriverManager.getConnection(database);
    }

    FenceReader reader() {
        return reader;
    }

    Connection begin() throws SQLException {
        var writer = DriverManager.getConnection(database);
        writer.setAutoCommit(false);
        return writer;
    }

    /// Gives the transaction its id.
    static void take(Connection transaction) throws SQLException {
        try (var statement = transaction.createStatement()) {
            statement.execute("select pg_current_xact_id()");
        }
    }

    static void write(Connection writer, String subject, long sequence) throws SQLException {
        write(writer, "bench.village.grown.v1", subject, sequence);
    }

    /// As if a dump had been restored into an instance that has counted further than this one.
    void move() throws SQLException {
        execute("update journal_instance set system_identifier = system_identifier - 1");
    }

    void rebase() throws SQLException {
        execute("alter table journal alter column epoch set default 2");
        execute("update journal_instance set epoch = 2, system_identifier = system_identifier + 1");
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> read(int limit) throws SQLException {
        var page = page(limit);
        cursor = page.next();
        return page.entries().stream()
                .map(each -> each.subject() + each.sequence())
                .toList();
    }

    List<String> readAll(int limit) throws SQLException {
        var all = new ArrayList<String>();
        for (var some = read(limit); !some.isEmpty(); some = read(limit)) {
            all.addAll(some);
        }
        return all;
    }

    FencePage page(int limit) throws SQLException {
        return reader.read(connection, cursor, limit);
    }

    /// What a reader hears who wants only some, to the end.
    List<String> readAll(int limit, Wanted wanted) throws SQLException {
        var all = new ArrayList<String>();
        while (true) {
            var page = reader.read(connection, cursor, limit, wanted);
            if (page.entries().isEmpty() && page.next().equals(cursor)) {
                return all;
            }
            page.entries().forEach(each -> all.add(each.subject() + each.sequence()));
            cursor = page.next();
        }
    }

    static void write(Connection writer, String type, String subject, long sequence) throws SQLException {
        try (var insert =
                writer.prepareStatement("insert into journal (type, subject, sequence, data) values (?, ?, ?, '{}')")) {
            insert.setString(1, type);
            insert.setString(2, subject);
            insert.setLong(3, sequence);
            insert.executeUpdate();
        }
    }

    /// In a transaction of its own.
    void write(String subject, long sequence) throws SQLException {
        write(connection, subject, sequence);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
