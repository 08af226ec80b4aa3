package org.saphan.plan.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.saphan.http.CallingAgency;
import org.saphan.journal.EventJson;
import org.saphan.journal.database.Database;

/// The editions of the programmes' terms: added, never changed.
@ApplicationScoped
class ProgrammeEditions {

    private final Database database;
    private final ObjectMapper json = EventJson.mapper();
    private final CallingAgency caller;
    private final Clock clock;

    ProgrammeEditions(Database database, CallingAgency caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    void add(ProgrammeDetails programme, NewProgramme terms, String reason) {
        var sql = """
                insert into programme_edition (programme_code, edition, terms, recorded_at, recorded_by, reason)
                values (?, ?, ?::jsonb, ?, ?, ?)""";
        var text = write(terms);
        database.tell(connection -> {
            try (var insert = connection.prepareStatement(sql)) {
                insert.setString(1, programme.code());
                insert.setInt(2, programme.edition());
                insert.setString(3, text);
                insert.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
                insert.setString(5, caller.code());
                insert.setString(6, reason);
                insert.executeUpdate();
            }
        });
    }

    /// Those of a programme, the newest first.
    List<ProgrammeEdition> of(String programmeCode) {
        var sql = "select * from programme_edition where programme_code = ? order by edition desc";
        return database.ask(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                query.setString(1, programmeCode);
                try (var found = query.executeQuery()) {
                    var editions = new ArrayList<ProgrammeEdition>();
                    while (found.next()) {
                        editions.add(edition(found));
                    }
                    return editions;
                }
            }
        });
    }

    private ProgrammeEdition edition(ResultSet row) throws SQLException {
        return new ProgrammeEdition(
                row.getInt("edition"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                row.getString("reason"),
                read(row.getString("terms")));
    }

    private String write(NewProgramme terms) {
        try {
            return json.writeValueAsString(terms);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private NewProgramme read(String terms) {
        try {
            return json.readValue(terms, NewProgramme.class);
        } catch (JsonProcessingException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }
}
