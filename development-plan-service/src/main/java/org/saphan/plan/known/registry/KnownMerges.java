package org.saphan.plan.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.journal.Heard;
import org.saphan.journal.known.KnownRows;

/// Which entrepreneurs the register merged into which. What was heard once counts until something newer is heard, also
/// while the copy of the entrepreneurs is built anew.
@ApplicationScoped
public class KnownMerges {

    private static final String LEARN = """
            insert into known_merge (id, merged_into, sequence)
            select e.id, e.merged_into, e.sequence from known_entrepreneur e where e.id = any (?)
            and (e.merged_into is not null or exists (select from known_merge m where m.id = e.id))
            on conflict (id) do update set merged_into = excluded.merged_into, sequence = excluded.sequence
            where known_merge.sequence < excluded.sequence""";

    private final KnownRows rows;

    KnownMerges(KnownRows rows) {
        this.rows = rows;
    }

    /// The rows that belong to another entrepreneur now than they name.
    ///
    /// @param table of this service's own, with the columns `id`, `entrepreneur_id` and `entered_as`
    public List<Transfer> due(String table, int most) {
        var sql = """
                select r.id, w.winner, nullif(w.id, w.winner) entered_as
                from known_winner w join %s r on coalesce(r.entered_as, r.entrepreneur_id) = w.id
                where r.entrepreneur_id <> w.winner order by r.id limit ?""".formatted(table);
        return rows.list(
                sql,
                row -> new Transfer(
                        row.getObject("id", UUID.class),
                        row.getObject("winner", UUID.class),
                        row.getObject("entered_as", UUID.class)),
                most);
    }

    /// As whom the entrepreneur goes on: itself where it was never merged.
    public UUID winner(UUID entrepreneurId) {
        return rows.first(
                        "select winner from known_winner where id = ?",
                        row -> row.getObject(1, UUID.class),
                        entrepreneurId)
                .orElse(entrepreneurId);
    }

    /// Takes over what the copy of the entrepreneurs has just learnt.
    void learn(List<Heard<PublishedEntrepreneur>> batch) {
        rows.write(LEARN, List.of(batch), (row, all) -> row.setObject(1, ids(all)));
    }

    private static UUID[] ids(List<Heard<PublishedEntrepreneur>> batch) {
        return batch.stream().map(Heard::subject).map(UUID::fromString).toArray(UUID[]::new);
    }
}
