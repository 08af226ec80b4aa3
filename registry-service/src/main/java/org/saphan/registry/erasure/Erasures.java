package org.saphan.registry.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.journal.Journal;
import org.saphan.registry.entrepreneur.RegistrationStatus;

/// Erases, and knows what was erased and what is due.
@ApplicationScoped
class Erasures {

    private static final String MERGED =
            "(e.merged_into is not null or exists (select from entrepreneur m where m.merged_into = e.id))";

    private static final String DUE = """
            select e.id from entrepreneur e
            where e.erased_at is null and not %s
                and ((e.status = 'REJECTED' and e.status_since < :rejected)
                    or (e.status = 'DEREGISTERED' and e.status_since < :deregistered))
            """.formatted(MERGED);

    /// The row first: its trigger keeps the state before, of which the next statement takes what identifies.
    private static final List<String> FORGET = List.of(
            """
            update entrepreneur set
                identification_kind = null, identification_cipher = null, identification_hash = null,
                identification_tail = null, phone_cipher = null, phone_hash = null, phone_tail = null, moo = null,
                status_reason = null, change_reason = null,
                name_th = case when kind = 'SINGLE_OWNER' then '' else name_th end,
                name_en = case when kind <> 'SINGLE_OWNER' then name_en end,
                trade_name = case when kind <> 'SINGLE_OWNER' then trade_name end,
                erased_at = :now, version = version + 1
            where id = :id""",
            """
            update entrepreneur_history set state = state
                - cast('{identification_kind,identification_tail,phone_tail,moo,status_reason,change_reason}' as text[])
                - cast(case when state ->> 'kind' = 'SINGLE_OWNER' then '{name_th,name_en,trade_name}' else '{}' end as text[])
            where id = :id""",
            "update product set change_reason = null where entrepreneur_id = :id and change_reason is not null",
            """
            update product_history h set state = h.state - 'change_reason'
            from product p where p.entrepreneur_id = :id and h.id = p.id""",
            "update successor set name_cipher = null, name_initial = null where entrepreneur_id = :id",
            "delete from external_reference where entrepreneur_id = :id",
            "update consent set withdrawal_reason = null where entrepreneur_id = :id",
            """
            update idempotent_answer set body = null
            where position(cast(:id as text) in coalesce(location, '') || coalesce(body, '')) > 0""");

    private final EntityManager database;
    private final Journal journal;
    private final Clock clock;

    Erasures(EntityManager database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    LockedRegistration lock(UUID id) {
        var row = (Object[]) database.createNativeQuery(
                        "select e.status, " + MERGED + ", e.version from entrepreneur e where e.id = ?1 for update",
                        Object[].class)
                .setParameter(1, id)
                .getSingleResult();
        return new LockedRegistration(RegistrationStatus.valueOf((String) row[0]), (Boolean) row[1], (Long) row[2]);
    }

    /// Whose retention has ended, in the order of their ids.
    List<UUID> due(Deadlines deadlines, UUID after, int most) {
        return ids(DUE + " and e.id > :id order by e.id limit " + most, after, deadlines);
    }

    /// Locks somebody whose retention has ended, unless another process is at it or was.
    boolean lockDue(Deadlines deadlines, UUID id) {
        return !ids(DUE + " and e.id = :id for update skip locked", id, deadlines)
                .isEmpty();
    }

    private List<UUID> ids(String sql, UUID id, Deadlines deadlines) {
        @SuppressWarnings("unchecked") // a native query of one column
        var ids = (List<UUID>) database.createNativeQuery(sql, UUID.class)
                .setParameter("rejected", deadlines.rejected())
                .setParameter("deregistered", deadlines.deregistered())
                .setParameter("id", id)
                .getResultList();
        return ids;
    }

    /// Erases somebody whom the transaction has locked, and announces it.
    ///
    /// @param version that the registration had
    /// @param agency who wants it, or null where the retention ended
    Erasure erase(UUID id, long version, @Nullable String agency, String reason) {
        var now = clock.instant();
        FORGET.forEach(sql -> tell(sql, id, now));
        database.createNativeQuery(
                        "insert into erasure (entrepreneur_id, erased_at, agency, reason) values (?1, ?2, ?3, ?4)")
                .setParameter(1, id)
                .setParameter(2, now)
                .setParameter(3, agency)
                .setParameter(4, reason)
                .executeUpdate();
        journal.record(new EntrepreneurErased(new ErasedState(id, version + 1)));
        return new Erasure(id, now, agency, reason);
    }

    private void tell(String sql, UUID id, Instant now) {
        var statement = database.createNativeQuery(sql).setParameter("id", id);
        if (sql.contains(":now")) {
            statement.setParameter("now", now);
        }
        statement.executeUpdate();
    }

    /// @throws NotFound when nothing was erased of it
    Erasure require(UUID id) {
        @SuppressWarnings("unchecked") // a native query of known columns
        var rows = (List<Object[]>) database.createNativeQuery(
                        "select erased_at, agency, reason from erasure where entrepreneur_id = ?1", Object[].class)
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(row -> new Erasure(id, (Instant) row[0], (String) row[1], (String) row[2]))
                .findFirst()
                .orElseThrow(() -> new NotFound("erasure", id));
    }
}
