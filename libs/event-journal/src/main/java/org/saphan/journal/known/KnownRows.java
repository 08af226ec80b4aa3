package org.saphan.journal.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.database.Database;

/// The rows of a service's copies, for its projections and queries: written in one batch in the caller's transaction,
/// read in plain SQL.
@ApplicationScoped
public class KnownRows {

    private final Database database;

    KnownRows(Database database) {
        this.database = database;
    }

    /// Executes the statement once a row.
    public <T> void write(String sql, List<T> rows, Binding<T> binding) {
        database.tell(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (var row : rows) {
                    binding.bind(statement, row);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    /// What the query finds, each row read as one thing.
    public <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... values) {
        return database.ask(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                for (var i = 0; i < values.length; i++) {
                    query.setObject(i + 1, values[i]);
                }
                try (var found = query.executeQuery()) {
                    var rows = new ArrayList<T>();
                    while (found.next()) {
                        rows.add(reading.read(found));
                    }
                    return List.copyOf(rows);
                }
            }
        });
    }

    /// The first of what the query finds.
    public <T> Optional<T> first(String sql, Reading<T> reading, @Nullable Object... values) {
        return list(sql, reading, values).stream().findFirst();
    }

    /// Puts a row's values into the statement.
    @FunctionalInterface
    public interface Binding<T> {

        void bind(PreparedStatement statement, T row) throws SQLException;
    }

    /// Reads a row.
    @FunctionalInterface
    public interface Reading<T> {

        T read(ResultSet row) throws SQLException;
    }
}
