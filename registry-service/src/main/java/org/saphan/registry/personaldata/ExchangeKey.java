package org.saphan.registry.personaldata;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.saphan.journal.database.Database;

/// Puts new data keys into effect, sealed by the first key of the file, and seals and hashes everything anew with them,
/// at once or not at all. Who writes an entrepreneur waits meanwhile; who reads does not.
@ApplicationScoped
class ExchangeKey {

    private static final int AN_HOUR = 3600;

    /// Who cannot have everything alone within a moment gives up and comes again: nobody waits long behind who waits,
    /// and PostgreSQL does not find two waiting for each other, which it looks for after a second.
    private static final String ALONE = """
            set local lock_timeout = '800ms';
            set local statement_timeout = 0;
            set local transaction_timeout = 0""";
    private static final String TABLES = "lock table entrepreneur, successor, held_client in exclusive mode";
    private static final String IMPORTING =
            "select exists (select from register_import where state in ('WAITING', 'RUNNING'))";

    private final PersonalDataKeys keys;
    private final KeyInEffect inEffect;
    private final Database database;

    ExchangeKey(PersonalDataKeys keys, KeyInEffect inEffect, Database database) {
        this.keys = keys;
        this.inEffect = inEffect;
        this.database = database;
    }

    /// Nothing where another process was faster, or an import is unfinished: its rows carry hashes already.
    Optional<ExchangedKey> run() {
        return QuarkusTransaction.requiringNew().timeout(AN_HOUR).call(this::exchangeAlone);
    }

    private Optional<ExchangedKey> exchangeAlone() {
        return database.ask(connection -> {
            execute(connection, ALONE);
            inEffect.holdAlone();
            if (!keys.isExchangeDue() || isImporting(connection)) {
                return Optional.empty();
            }
            execute(connection, TABLES);
            return Optional.of(exchange(connection));
        });
    }

    private ExchangedKey exchange(Connection connection) throws SQLException {
        var before = keys.current();
        var former = keys.reload();
        var next = DataKeys.random(former.number() + 1);
        var rows = 0L;
        for (var table : SealedTable.ALL) {
            rows += new Resealing(table, former, next).run(connection);
        }
        var formerFileKeys = Stream.concat(before.formerFileKeys().stream(), Stream.of(before.fileKey()))
                .toList();
        inEffect.replace(keys.first().seal(next, formerFileKeys));
        return new ExchangedKey(next.number(), before.fileKey(), keys.first().fingerprint(), rows);
    }

    private static boolean isImporting(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(IMPORTING);
                var row = query.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
