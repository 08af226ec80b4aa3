package org.saphan.plan.known.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.saphan.journal.database.Database;

/// How new the facts are that the register has told of entrepreneurs, their ratings and successors.
@ApplicationScoped
public class KnownSequences {

    private final Database database;

    KnownSequences(Database database) {
        this.database = database;
    }

    /// A text that differs as soon as anything newer is known of the entrepreneur; unknown ones are left out, and those
    /// that were merged into another.
    public Map<UUID, String> of(Collection<UUID> entrepreneurIds) {
        var sql = """
                select known.id,
                concat_ws('/', known.sequence, count(rating.id), sum(rating.sequence), max(heirs.facts))
                from known_entrepreneur known left join known_rating rating on rating.entrepreneur_id = known.id
                left join (select entrepreneur_id, concat_ws('+', count(*), sum(sequence)) facts
                from standing_successor group by entrepreneur_id) heirs on heirs.entrepreneur_id = known.id
                where known.id = any (?) and known.merged_into is null group by known.id""";
        return database.ask(connection -> {
            try (var query = connection.prepareStatement(sql)) {
                query.setArray(1, connection.createArrayOf("uuid", entrepreneurIds.toArray()));
                try (var found = query.executeQuery()) {
                    var sequences = new HashMap<UUID, String>();
                    while (found.next()) {
                        sequences.put(found.getObject(1, UUID.class), found.getString(2));
                    }
                    return sequences;
                }
            }
        });
    }
}
