package org.saphan.journal.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.saphan.http.CallingAgency;
import org.saphan.journal.JournalSettings;
import org.saphan.journal.Projection;
import org.saphan.journal.database.Database;
import org.saphan.journal.learning.KnownTable;

/// Empties a copy and has its topic read from the beginning. What was erased stays erased. Open dead letters of the
/// topic
/// are thrown away, because the same messages are about to come again.
@ApplicationScoped
class RebuildCopy {

    private static final Logger LOG = Logger.getLogger(RebuildCopy.class);
    private static final String RAISE = """
            insert into known_copy (topic, generation) values (?, 1)
            on conflict (topic) do update set generation = known_copy.generation + 1, newest = null
            """;

    private final Database database;
    private final CallingAgency agency;
    private final JournalSettings settings;

    RebuildCopy(Database database, CallingAgency agency, JournalSettings settings) {
        this.database = database;
        this.agency = agency;
        this.settings = settings;
    }

    @Transactional
    void run(Projection<?> projection) {
        agency.requireSteward(settings.operator(), "copies");
        database.tell(connection -> {
            var table = KnownTable.of(connection, projection);
            change(connection, RAISE, projection.topic());
            change(connection, "delete from dead_letter where topic = ? and state = 'OPEN'", projection.topic());
            change(connection, "delete from " + table.name());
        });
        LOG.warnf("the copy of %s is built anew, as %s asked", projection.topic(), agency.code());
    }

    private static void change(Connection connection, String sql, String... values) throws SQLException {
        try (var change = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                change.setString(i + 1, values[i]);
            }
            change.executeUpdate();
        }
    }
}
