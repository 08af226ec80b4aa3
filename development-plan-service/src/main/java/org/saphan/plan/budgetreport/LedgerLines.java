package org.saphan.plan.budgetreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.saphan.plan.budget.EntryKind;

/// The ledger, entry by entry.
@ApplicationScoped
class LedgerLines {

    private static final int AT_ONCE = 1000;

    private final EntityManager database;

    LedgerLines(EntityManager database) {
        this.database = database;
    }

    /// The entries in their order, after that number.
    @SuppressWarnings("unchecked") // a native query's rows have no type
    List<LedgerLine> list(LedgerFilter filter, long after, int size) {
        List<Object[]> rows = database.createNativeQuery("""
                        select m.number, m.entered_at, m.kind, allocated + reserved + committed + disbursed, m.source_id,
                        m.agency, m.fiscal_year_be, m.plan_id, m.activity_id, n.province_code
                        from ledger_movement m left join development_plan p on p.id = m.plan_id
                        left join enrolment n on n.id = p.enrolment_id
                        where m.programme_code = :programme and m.number > :after
                        and (cast(:agency as text) is null or m.agency = cast(:agency as text))
                        and (cast(:year as integer) is null or m.fiscal_year_be = cast(:year as integer))
                        order by m.number limit :size""")
                .setParameter("programme", filter.programme())
                .setParameter("agency", filter.agency())
                .setParameter("year", filter.fiscalYearBE())
                .setParameter("after", after)
                .setParameter("size", size)
                .getResultList();
        return rows.stream().map(LedgerLines::line).toList();
    }

    /// All entries in their order, read part by part while they are written.
    Stream<LedgerLine> stream(LedgerFilter filter) {
        return Stream.iterate(
                        list(filter, 0, AT_ONCE),
                        part -> !part.isEmpty(),
                        part -> list(filter, part.getLast().number(), AT_ONCE))
                .flatMap(List::stream);
    }

    private static LedgerLine line(Object[] row) {
        return new LedgerLine(
                (Long) row[0],
                (Instant) row[1],
                EntryKind.valueOf((String) row[2]),
                (BigDecimal) row[3],
                (UUID) row[4],
                (String) row[5],
                (Integer) row[6],
                (UUID) row[7],
                (UUID) row[8],
                (String) row[9]);
    }
}
