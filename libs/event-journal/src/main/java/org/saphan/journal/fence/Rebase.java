package org.saphan.journal.fence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.saphan.http.CallingAgency;
import org.saphan.journal.JournalSettings;
import org.saphan.journal.database.Database;

/// Begins a new epoch of the journal, after its database was restored into another PostgreSQL instance. Everything of
/// the
/// closed epoch is published once more, because nobody can tell what of it was written after the dump.
@ApplicationScoped
public class Rebase {

    private static final Logger LOG = Logger.getLogger(Rebase.class);

    private final Database database;
    private final CallingAgency agency;
    private final JournalSettings settings;

    Rebase(Database database, CallingAgency agency, JournalSettings settings) {
        this.database = database;
        this.agency = agency;
        this.settings = settings;
    }

    /// @throws RebaseNotNeeded when the instance is the one that the present epoch began in
    @Transactional
    public JournalEpoch run() {
        agency.requireSteward(settings.operator(), "journal");
        return database.ask(connection -> {
            execute(connection, "set local lock_timeout = '10s'");
            execute(connection, "lock table journal in access exclusive mode");
            var epoch = nextEpoch(connection);
            execute(connection, "alter table journal alter column epoch set default " + epoch);
            execute(connection, """
                    update journal_instance set epoch = epoch + 1, since = now(),
                    system_identifier = (select system_identifier from pg_control_system())
                    """);
            LOG.warnf("the journal begins its epoch %d; the relay publishes the closed one again", epoch);
            return new JournalEpoch(epoch);
        });
    }

    private static int nextEpoch(Connection connection) throws SQLException {
        try (var ask = connection.prepareStatement("""
                        select i.epoch + 1, i.system_identifier = c.system_identifier
                        from journal_instance i, pg_control_system() c
                        """);
                var row = ask.executeQuery()) {
            if (!row.next() || row.getBoolean(2)) {
                throw new RebaseNotNeeded();
            }
            return row.getInt(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
