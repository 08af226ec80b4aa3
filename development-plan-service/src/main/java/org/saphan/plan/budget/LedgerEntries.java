package org.saphan.plan.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The ledger: entries are added, never changed.
@ApplicationScoped
public class LedgerEntries implements PanacheRepositoryBase<LedgerEntry, UUID> {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final Clock clock;

    LedgerEntries(Clock clock) {
        this.clock = clock;
    }

    /// What is in the fund, which nobody else can change before the transaction ends. Whoever holds several funds takes
    /// them in the order of agency and fiscal year.
    public Balance hold(Fund fund) {
        lock(fund);
        return balance(fund);
    }

    /// Adds an entry for something with an id of its own.
    ///
    /// @param amount baht, at most two decimals
    public void enter(Fund fund, EntryKind kind, BigDecimal amount, UUID source) {
        persist(LedgerEntry.of(fund, kind, amount, source, clock.instant()));
    }

    private void lock(Fund fund) {
        var insert = """
                insert into fund (programme_code, agency, fiscal_year_be) values (:programme, :agency, :year)
                on conflict do nothing""";
        var select = """
                select 1 from fund where programme_code = :programme and agency = :agency and fiscal_year_be = :year
                for update""";
        for (var sql : List.of(insert, select)) {
            var query = getEntityManager()
                    .createNativeQuery(sql)
                    .setParameter("programme", fund.programmeCode())
                    .setParameter("agency", fund.agency())
                    .setParameter("year", fund.fiscalYearBE());
            if (sql.equals(insert)) {
                query.executeUpdate();
            } else {
                query.getSingleResult();
            }
        }
    }

    private Balance balance(Fund fund) {
        var sums = new EnumMap<EntryKind, BigDecimal>(EntryKind.class);
        getEntityManager()
                .createQuery("""
                        select e.kind, sum(e.amount) from LedgerEntry e where e.programmeCode = :programme
                        and e.agency = :agency and e.fiscalYearBe = :year group by e.kind""", Object[].class)
                .setParameter("programme", fund.programmeCode())
                .setParameter("agency", fund.agency())
                .setParameter("year", fund.fiscalYearBE())
                .getResultList()
                .forEach(row -> sums.put((EntryKind) row[0], (BigDecimal) row[1]));
        return balance(sums);
    }

    private static Balance balance(Map<EntryKind, BigDecimal> sums) {
        return new Balance(
                sums.getOrDefault(EntryKind.ALLOCATION, NOTHING),
                sums.getOrDefault(EntryKind.COMMITMENT, NOTHING),
                sums.getOrDefault(EntryKind.DISBURSEMENT, NOTHING));
    }

    /// The programme's budget by agency and fiscal year.
    List<BudgetRow> budget(String programmeCode) {
        return getEntityManager()
                .createQuery("""
                        select e.agency, e.fiscalYearBe,
                        coalesce(sum(e.amount) filter (where e.kind = ALLOCATION), 0),
                        coalesce(sum(e.amount) filter (where e.kind = COMMITMENT), 0),
                        coalesce(sum(e.amount) filter (where e.kind = DISBURSEMENT), 0)
                        from LedgerEntry e where e.programmeCode = :programme
                        group by e.agency, e.fiscalYearBe order by e.agency, e.fiscalYearBe""", Object[].class)
                .setParameter("programme", programmeCode)
                .getResultList()
                .stream()
                .map(row -> BudgetRow.of(
                        (String) row[0],
                        (Integer) row[1],
                        new Balance((BigDecimal) row[2], (BigDecimal) row[3], (BigDecimal) row[4])))
                .toList();
    }
}
