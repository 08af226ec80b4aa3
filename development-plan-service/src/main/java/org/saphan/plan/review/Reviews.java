package org.saphan.plan.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.saphan.journal.database.Database;

/// With which facts each enrolment was reviewed last, by their sequences: nothing is reviewed twice, nothing is missed.
@ApplicationScoped
class Reviews {

    private final Database database;

    Reviews(Database database) {
        this.database = database;
    }

    Map<UUID, String> sequences() {
        return database.ask(connection -> {
            try (var query = connection.prepareStatement("select enrolment_id, sequences from enrolment_review");
                    var found = query.executeQuery()) {
                var sequences = new HashMap<UUID, String>();
                while (found.next()) {
                    sequences.put(found.getObject(1, UUID.class), found.getString(2));
                }
                return sequences;
            }
        });
    }

    void done(UUID enrolmentId, String sequences) {
        var sql = """
                insert into enrolment_review (enrolment_id, sequences) values (?, ?)
                on conflict (enrolment_id) do update set sequences = excluded.sequences""";
        database.tell(connection -> {
            try (var upsert = connection.prepareStatement(sql)) {
                upsert.setObject(1, enrolmentId);
                upsert.setString(2, sequences);
                upsert.executeUpdate();
            }
        });
    }

    /// Makes the next review due at once, because something else than the register's facts has changed.
    void again(UUID enrolmentId) {
        done(enrolmentId, "");
    }
}
