package org.saphan.registry.known.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.saphan.journal.Heard;
import org.saphan.journal.known.KnownRows;

/// The copy: learns only what is newer than what it knows.
@ApplicationScoped
class KnownEnrolments {

    private static final String UPSERT = """
            insert into known_enrolment (
                id, programme_code, entrepreneur_id, state, selected_on, graduated_on, promoted_on, changed_at, sequence)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set
                programme_code = excluded.programme_code, entrepreneur_id = excluded.entrepreneur_id,
                state = excluded.state, selected_on = excluded.selected_on, graduated_on = excluded.graduated_on,
                promoted_on = excluded.promoted_on, changed_at = excluded.changed_at, sequence = excluded.sequence
            where known_enrolment.sequence < excluded.sequence""";

    private final KnownRows rows;

    KnownEnrolments(KnownRows rows) {
        this.rows = rows;
    }

    void learn(List<Heard<KnownEnrolment>> batch) {
        rows.write(UPSERT, batch, KnownEnrolments::bind);
    }

    private static void bind(PreparedStatement upsert, Heard<KnownEnrolment> heard) throws SQLException {
        var data = heard.data();
        upsert.setObject(1, data.enrolmentId());
        upsert.setString(2, data.programmeCode());
        upsert.setObject(3, data.entrepreneurId());
        upsert.setString(4, data.state());
        upsert.setObject(5, data.selectedOn());
        upsert.setObject(6, data.graduatedOn());
        upsert.setObject(7, data.promotedOn());
        upsert.setObject(8, heard.time().atOffset(ZoneOffset.UTC));
        upsert.setLong(9, heard.sequence());
    }
}
