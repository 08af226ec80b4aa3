package org.saphan.registry.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.saphan.journal.database.Database;

/// Tables that a query gives. The query begins before the answer does, so that it can still be refused; a slow client
/// keeps its connection for long, so only few tables are read at once.
@ApplicationScoped
public class TableQueries {

    private final Database database;
    private final TableSettings settings;
    private final OpenQueries open;
    private final Semaphore turns;

    TableQueries(Database database, TableSettings settings, OpenQueries open) {
        this.database = database;
        this.settings = settings;
        this.open = open;
        turns = new Semaphore(settings.atOnce());
    }

    /// The rows of a query; its columns' labels are the table's.
    ///
    /// @param values of the query's places, in their order
    /// @throws TooManyTables when as many are being read as may be
    public TableContent of(String sql, List<Object> values) {
        if (!turns.tryAcquire()) {
            throw new TooManyTables(settings.atOnce());
        }
        var query = OpenQuery.begin(database, sql, values, settings.fetchRows(), turns::release);
        open.add(query);
        return sink -> {
            try (query) {
                query.copyTo(sink);
            }
        };
    }
}
