package org.saphan.plan.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.journal.Heard;
import org.saphan.journal.known.KnownRows;

/// The successors, as the register tells of them (S4-07).
@ApplicationScoped
public class KnownSuccessors {

    private static final String LEARN = """
            insert into known_successor (id, entrepreneur_id, relation, is_adult, withdrawn_on, sequence)
            values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update set entrepreneur_id = excluded.entrepreneur_id, relation = excluded.relation,
            is_adult = excluded.is_adult, withdrawn_on = excluded.withdrawn_on, sequence = excluded.sequence
            where known_successor.sequence < excluded.sequence""";

    private final KnownRows rows;

    KnownSuccessors(KnownRows rows) {
        this.rows = rows;
    }

    /// The entrepreneur's successors that stand, the oldest first, with those of whom the register merged into it.
    public List<UUID> standing(UUID entrepreneurId) {
        return rows.list(
                "select id from standing_successor where entrepreneur_id = ? order by id",
                row -> row.getObject(1, UUID.class),
                entrepreneurId);
    }

    void learn(List<Heard<PublishedSuccessor>> batch) {
        rows.write(LEARN, batch, (row, heard) -> {
            row.setObject(1, UUID.fromString(heard.subject()));
            row.setObject(2, heard.data().entrepreneurId());
            row.setString(3, heard.data().relation());
            row.setBoolean(4, heard.data().adult());
            row.setObject(5, heard.data().withdrawnOn());
            row.setLong(6, heard.sequence());
        });
    }
}
