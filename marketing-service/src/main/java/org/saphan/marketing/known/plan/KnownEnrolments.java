package org.saphan.marketing.known.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.journal.Heard;
import org.saphan.journal.known.KnownRows;

/// Who takes part in which programme, as plan tells it.
@ApplicationScoped
public class KnownEnrolments {

    private static final String LEARN = """
            insert into known_enrolment (id, programme_code, entrepreneur_id, state, sequence)
            values (?, ?, ?, ?, ?)
            on conflict (id) do update set programme_code = excluded.programme_code,
            entrepreneur_id = excluded.entrepreneur_id, state = excluded.state, sequence = excluded.sequence
            where known_enrolment.sequence < excluded.sequence""";

    private static final String OF = """
            select id, programme_code, state, sequence from known_enrolment
            where entrepreneur_id = ? and programme_code = ? order by id""";

    private final KnownRows rows;

    KnownEnrolments(KnownRows rows) {
        this.rows = rows;
    }

    /// The entrepreneur's enrolments in the programme, ended ones too.
    public List<KnownEnrolment> of(UUID entrepreneurId, String programmeCode) {
        return rows.list(
                OF,
                row -> new KnownEnrolment(
                        row.getObject("id", UUID.class),
                        row.getString("programme_code"),
                        row.getString("state"),
                        row.getLong("sequence")),
                entrepreneurId,
                programmeCode);
    }

    void learn(List<Heard<PublishedEnrolment>> batch) {
        rows.write(LEARN, batch, (row, heard) -> {
            row.setObject(1, UUID.fromString(heard.subject()));
            row.setString(2, heard.data().programmeCode());
            row.setObject(3, heard.data().entrepreneurId());
            row.setString(4, heard.data().state());
            row.setLong(5, heard.sequence());
        });
    }
}
