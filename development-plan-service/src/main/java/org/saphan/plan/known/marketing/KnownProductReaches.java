package org.saphan.plan.known.marketing;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.journal.EventJson;
import org.saphan.journal.Heard;
import org.saphan.journal.known.KnownRows;

/// How far goods go, and went, as marketing tells it (S2-11).
@ApplicationScoped
class KnownProductReaches {

    private static final String LEARN = """
            insert into known_product_reach (id, entrepreneur_id, history, sequence) values (?, ?, ?::jsonb, ?)
            on conflict (id) do update set entrepreneur_id = excluded.entrepreneur_id, history = excluded.history,
            sequence = excluded.sequence
            where known_product_reach.sequence < excluded.sequence""";

    private final KnownRows rows;

    KnownProductReaches(KnownRows rows) {
        this.rows = rows;
    }

    void learn(List<Heard<PublishedProductReach>> batch) {
        rows.write(LEARN, batch, (row, heard) -> {
            row.setObject(1, UUID.fromString(heard.subject()));
            row.setObject(2, heard.data().entrepreneurId());
            row.setString(3, json(heard.data().history()));
            row.setLong(4, heard.sequence());
        });
    }

    private static String json(List<PublishedReachPeriod> history) {
        try {
            return EventJson.mapper().writeValueAsString(history);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
