package org.saphan.registry.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.saphan.http.Ids;
import org.saphan.journal.EventJson;
import org.saphan.journal.database.Database;
import org.saphan.journal.fence.FenceCursor;

/// Writes down who is likely registered twice, together with how far the journal was followed. Who was proposed once
/// is not proposed again.
@ApplicationScoped
class ProposeDuplicates {

    private static final String PROPOSE = """
            insert into duplicate (id, first_id, second_id, score, evidence, state, found_at, version)
            values (?, ?, ?, ?, ?::jsonb, 'OPEN', now(), 0) on conflict (first_id, second_id) do nothing""";

    private final FindDuplicates find;
    private final Registrations registrations;
    private final DuplicateCursors cursors;
    private final Database database;

    ProposeDuplicates(FindDuplicates find, Registrations registrations, DuplicateCursors cursors, Database database) {
        this.find = find;
        this.registrations = registrations;
        this.cursors = cursors;
        this.database = database;
    }

    /// @param ids who was registered or amended up to the cursor
    @Transactional
    void run(Collection<UUID> ids, FenceCursor next) {
        var looked = registrations.active(ids);
        database.tell(connection -> {
            try (var propose = connection.prepareStatement(PROPOSE)) {
                for (var each : looked) {
                    add(propose, each.id(), find.of(each.traits(), each.id()));
                }
                propose.executeBatch();
            }
        });
        cursors.move(next);
    }

    private static void add(PreparedStatement propose, UUID id, List<LikelyDuplicate> likely) throws SQLException {
        for (var other : likely) {
            var isOlder = id.toString().compareTo(other.entrepreneurId().toString()) < 0;
            propose.setObject(1, Ids.next());
            propose.setObject(2, isOlder ? id : other.entrepreneurId());
            propose.setObject(3, isOlder ? other.entrepreneurId() : id);
            propose.setBigDecimal(4, other.score());
            propose.setString(
                    5, EventJson.mapper().valueToTree(other.evidence()).toString());
            propose.addBatch();
        }
    }
}
