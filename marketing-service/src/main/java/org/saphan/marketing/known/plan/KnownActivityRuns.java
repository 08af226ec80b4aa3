package org.saphan.marketing.known.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.journal.Heard;
import org.saphan.journal.known.KnownRows;

/// Which activities of a programme's catalogue entrepreneurs take part in, as plan tells it.
@ApplicationScoped
public class KnownActivityRuns {

    private static final String LEARN = """
            insert into known_activity_run (id, enrolment_id, programme_code, entrepreneur_id, activity_code, state,
            sequence)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set enrolment_id = excluded.enrolment_id,
            programme_code = excluded.programme_code, entrepreneur_id = excluded.entrepreneur_id,
            activity_code = excluded.activity_code, state = excluded.state, sequence = excluded.sequence
            where known_activity_run.sequence < excluded.sequence""";

    private static final String OF = """
            select id, enrolment_id, programme_code, activity_code, state, sequence from known_activity_run
            where entrepreneur_id = ? and programme_code = ? and activity_code = ? order by id""";

    private final KnownRows rows;

    KnownActivityRuns(KnownRows rows) {
        this.rows = rows;
    }

    /// The entrepreneur's runs of the activity in the programme, cancelled ones too.
    public List<KnownActivityRun> of(UUID entrepreneurId, String programmeCode, String activityCode) {
        return rows.list(
                OF,
                row -> new KnownActivityRun(
                        row.getObject("id", UUID.class),
                        row.getObject("enrolment_id", UUID.class),
                        row.getString("programme_code"),
                        row.getString("activity_code"),
                        row.getString("state"),
                        row.getLong("sequence")),
                entrepreneurId,
                programmeCode,
                activityCode);
    }

    void learn(List<Heard<PublishedActivityRun>> batch) {
        rows.write(LEARN, batch, (row, heard) -> {
            row.setObject(1, UUID.fromString(heard.subject()));
            row.setObject(2, heard.data().enrolmentId());
            row.setString(3, heard.data().programmeCode());
            row.setObject(4, heard.data().entrepreneurId());
            row.setString(5, heard.data().activityCode());
            row.setString(6, heard.data().state());
            row.setLong(7, heard.sequence());
        });
    }
}
