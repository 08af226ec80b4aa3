package org.saphan.registry.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.BangkokDays;
import org.saphan.http.Cursor;
import org.saphan.http.InvalidCursor;
import org.saphan.http.NotFound;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;

/// Reads what the register keeps of the past.
@ApplicationScoped
class Histories {

    private static final String STATES = """
            with state as (
                select h.version, h.valid_from, h.state from <thing>_history h where h.id = ?1
                union all
                select t.version, t.valid_from, to_jsonb(t) from <thing> t where t.id = ?1
            )
            """;

    /// Newest first. A state's reason is that of its change of status, or of its amendment.
    private static final String CHANGES = STATES + """
            , step as (
                select s.*, lag(s.state) over (order by s.version) as before from state s
            )
            select s.version, s.valid_from, j.agency,
                coalesce(
                    case when s.state -> 'status_since' is distinct from s.before -> 'status_since'
                        then s.state ->> 'status_reason' end,
                    s.state ->> 'change_reason'),
                cast(<thing>_view(s.before) as text), cast(<thing>_view(s.state) as text)
            from step s
            left join journal j
                on j.topic = 'registry.<thing>.v1' and j.subject = cast(?1 as text) and j.sequence = s.version
            where s.version < ?2
            order by s.version desc""";

    private static final String AS_OF = STATES + """
            select s.version, s.valid_from, cast(<thing>_view(s.state) as text)
            from state s where s.valid_from < ?2 order by s.version desc""";

    private final EntityManager database;
    private final ObjectMapper json;

    Histories(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// The changes of one entrepreneur or product, the newest first.
    ///
    /// @throws NotFound when there never was one with this id
    Page<HistoryEntry> of(Kept kept, UUID id, PageRequest request) {
        var after = request.after(1);
        var rows = ask(CHANGES, kept, id, versionOf(after), request.limit() + 1);
        if (rows.isEmpty() && after == null) {
            throw new NotFound(kept.table(), id);
        }
        return Page.of(rows.stream().map(this::entry).toList(), request.limit(), each -> Cursor.of(each.version()));
    }

    /// @throws NotFound when the entrepreneur was not in the register by the end of that day in Thailand
    EntrepreneurAsOf entrepreneurOn(LocalDate date, UUID id) {
        var end = date.plusDays(1).atStartOfDay(BangkokDays.ZONE).toInstant();
        return ask(AS_OF, Kept.ENTREPRENEUR, id, end, 1).stream()
                .findFirst()
                .map(row -> new EntrepreneurAsOf(
                        id, date, (Long) row[0], (Instant) row[1], read((String) row[2], EntrepreneurThen.class)))
                .orElseThrow(() -> new NotFound("state", date));
    }

    private static long versionOf(@Nullable Cursor cursor) {
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor.key().getFirst());
        } catch (NumberFormatException _) {
            throw new InvalidCursor();
        }
    }

    private List<Object[]> ask(String sql, Kept kept, UUID id, Object bound, int most) {
        @SuppressWarnings("unchecked") // a native query of known columns
        var rows = (List<Object[]>) database.createNativeQuery(sql.replace("<thing>", kept.table()), Object[].class)
                .setParameter(1, id)
                .setParameter(2, bound)
                .setMaxResults(most)
                .getResultList();
        return rows;
    }

    private HistoryEntry entry(Object[] row) {
        var changes = FieldChange.between(read((String) row[4], JsonNode.class), read((String) row[5], JsonNode.class));
        return new HistoryEntry((Long) row[0], (Instant) row[1], (String) row[2], (String) row[3], changes);
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
