package org.saphan.registry.table;

import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.database.Database;
import org.saphan.journal.database.DatabaseFailure;

/// A query under way. Its rows come over a cursor: one snapshot of the register, a few rows of it in memory.
final class OpenQuery implements AutoCloseable {

    private final Runnable atEnd;
    private @Nullable Connection connection;
    private @Nullable ResultSet rows;
    private boolean isClosed;

    private OpenQuery(Runnable atEnd) {
        this.atEnd = atEnd;
    }

    /// @param atEnd done once, when the query is closed or could not begin
    /// @throws DatabaseFailure when it cannot begin
    static OpenQuery begin(Database database, String sql, List<Object> values, int fetchRows, Runnable atEnd) {
        var query = new OpenQuery(atEnd);
        try {
            query.execute(database.connect(), sql, values, fetchRows);
            return query;
        } catch (SQLException failed) {
            try (query) {
                throw new DatabaseFailure(failed);
            }
        }
    }

    private void execute(Connection connected, String sql, List<Object> values, int fetchRows) throws SQLException {
        connection = connected;
        connected.setAutoCommit(false); // with it the driver would fetch all rows together
        var statement = connected.prepareStatement(sql); // closed with its connection
        statement.setFetchSize(fetchRows);
        for (int each = 0; each < values.size(); each++) {
            statement.setObject(each + 1, values.get(each));
        }
        rows = statement.executeQuery();
    }

    /// @throws IOException when the sink's reader has gone away
    void copyTo(TableSink sink) throws IOException {
        var found = rows;
        if (found == null) {
            throw new IllegalStateException("the query has not begun");
        }
        try {
            var columns = columns(found);
            sink.head(columns);
            while (found.next()) {
                sink.row(cells(found, columns.size()));
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    @Override
    public synchronized void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try (var closing = connection) {
            if (closing != null) {
                closing.rollback();
                closing.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        } finally {
            atEnd.run();
        }
    }

    private static List<String> columns(ResultSet rows) throws SQLException {
        var names = new ArrayList<String>();
        for (int each = 1; each <= rows.getMetaData().getColumnCount(); each++) {
            names.add(rows.getMetaData().getColumnLabel(each));
        }
        return names;
    }

    private static List<@Nullable Object> cells(ResultSet rows, int count) throws SQLException {
        var cells = new ArrayList<@Nullable Object>(count);
        for (int each = 1; each <= count; each++) {
            cells.add(cell(rows.getObject(each)));
        }
        return cells;
    }

    private static @Nullable Object cell(@Nullable Object value) throws SQLException {
        return switch (value) {
            case Array array -> List.of((Object[]) array.getArray());
            case Timestamp time -> time.toInstant().toString();
            case null -> null;
            default -> value;
        };
    }
}
