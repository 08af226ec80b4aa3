package org.saphan.registry.importrows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.postgresql.PGConnection;
import org.saphan.http.BangkokDays;
import org.saphan.journal.Journal;
import org.saphan.journal.database.Database;

/// Takes rows of any kind into the register.
@ApplicationScoped
public class ImportRows {

    private static final String COPY_FAULTS = "copy import_error (import_id, row_no, column_name, code) from stdin";

    private final Map<ImportKind, RowKind> kinds = new EnumMap<>(ImportKind.class);
    private final Map<ImportKind, SqlScript> scripts = new EnumMap<>(ImportKind.class);
    private final Database database;
    private final Journal journal;
    private final Clock clock;

    ImportRows(Instance<RowKind> kinds, Database database, Journal journal, Clock clock) {
        for (var each : kinds) {
            this.kinds.put(each.kind(), each);
            scripts.put(each.kind(), SqlScript.of(each.kind()));
        }
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /// Whether rows can be imported at all now.
    ///
    /// @throws org.saphan.http.Refusal when not (the round of ratings is closed)
    public void requirePossible(ImportScope scope) {
        var kind = kindOf(scope.kind());
        scope.columns().requireWithin(kind.allColumns());
        kind.reader(scope);
    }

    /// The head of a file of the kind and one row as it could stand below.
    ///
    /// @param language of the head; Thai, or else our own names
    public ImportTemplate template(ImportKind wanted, Locale language) {
        var kind = kindOf(wanted);
        var isThai = language.getLanguage().equals("th");
        var head = kind.templateColumns().stream()
                .map(each -> isThai ? ColumnLabels.thai(each) : each)
                .toList();
        return new ImportTemplate(head, kind.example());
    }

    /// @throws org.saphan.http.Refusal when the header is not that of the kind, or the import is not possible
    public RowFormat format(ImportScope scope, List<String> header) {
        var kind = kindOf(scope.kind());
        var names = new Header(header, kind, scope.columns());
        return new RowFormat(scope, names, kind.reader(scope));
    }

    /// Holds the rows against the register and, unless it is a dry run, takes the accepted ones in with their
    /// events; in the caller's transaction.
    ///
    /// @return how many of the rows were refused
    public int apply(ImportScope scope, Chunk chunk) {
        kindOf(scope.kind()).reader(scope);
        if (!scope.dryRun()) {
            journal.announceAfterCommit();
        }
        return database.ask(connection -> {
            copy(connection, COPY_FAULTS, chunk.faulty());
            return chunk.refused() + (chunk.sound().isEmpty() ? 0 : applySound(connection, scope, chunk));
        });
    }

    private int applySound(Connection connection, ImportScope scope, Chunk chunk) throws SQLException {
        var script = scriptOf(scope);
        Map<String, Object> facts = Map.of(
                "importId", scope.importId(),
                "agency", scope.agency(),
                "roundYearBE", scope.roundYearBE() == null ? 0 : scope.roundYearBE(),
                "today", BangkokDays.today(clock),
                "dryRun", scope.dryRun());
        planAfresh(connection);
        script.run(connection, "staging", facts);
        var staged = copy(connection, script.text("copy"), chunk.sound());
        script.run(connection, "rules", facts);
        var accepted = script.count(connection, "accepted");
        if (!scope.dryRun()) {
            script.run(connection, "effect", facts);
        }
        return Math.toIntExact(staged - accepted);
    }

    /// A table that grows by every chunk outgrows a plan that was made for the first. A chunk may stay in memory, and
    /// finds its few rows by an index: to read all of a large register for each chunk costs a quarter of the speed.
    private static void planAfresh(Connection connection) throws SQLException {
        try (var set = connection.createStatement()) {
            set.execute("set local plan_cache_mode = force_custom_plan");
            set.execute("set local work_mem = '64MB'");
            set.execute("set local random_page_cost = 1.0");
        }
    }

    private static long copy(Connection connection, String sql, CopyText rows) throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        try (var reader = rows.reader()) {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, reader);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private RowKind kindOf(ImportKind wanted) {
        var kind = kinds.get(wanted);
        if (kind == null) {
            throw new IllegalStateException("nobody reads rows of kind " + wanted);
        }
        return kind;
    }

    private SqlScript scriptOf(ImportScope scope) {
        return Objects.requireNonNull(scripts.get(scope.kind()));
    }
}
