package org.saphan.plan.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/// The ledger: entries are added, never changed.
@ApplicationScoped
public class LedgerEntries implements PanacheRepositoryBase<LedgerEntry, UUID> {

    private final Clock clock;

    LedgerEntries(Clock clock) {
        this.clock = clock;
    }

    /// What is in the fund, which nobody else can change before the transaction ends.
    public Balance hold(Fund fund) {
        lock(fund);
        return balance(fund);
    }

    /// What is in each of the funds. All are held in their order, so that whoever holds several at once waits for
    /// the others and never they for each other.
    public SortedMap<Fund, Balance> hold(Collection<Fund> funds) {
        var balances = new TreeMap<Fund, Balance>();
        new TreeSet<>(funds).forEach(each -> balances.put(each, hold(each)));
        return balances;
    }

    /// Adds an entry for something with an id of its own.
    ///
    /// @param amount baht, at most two decimals
    public void enter(Fund fund, EntryKind kind, BigDecimal amount, Origin origin) {
        persist(LedgerEntry.of(fund, kind, amount, origin, clock.instant()));
    }

    /// What is committed to the plan's activities, by activity and fund. It stands still while the plan is held.
    public SortedMap<Earmark, BigDecimal> committed(UUID planId) {
        var sums = new TreeMap<Earmark, BigDecimal>();
        getEntityManager()
                .createQuery("""
                        select e.activityId, e.programmeCode, e.agency, e.fiscalYearBe,
                        sum(case when e.kind = COMMITMENT then e.amount else -e.amount end)
                        from LedgerEntry e where e.planId = :plan and e.kind in (COMMITMENT, DECOMMITMENT)
                        group by e.activityId, e.programmeCode, e.agency, e.fiscalYearBe""", Object[].class)
                .setParameter("plan", planId)
                .getResultList()
                .forEach(row -> sums.put(
                        new Earmark((UUID) row[0], new Fund((String) row[1], (String) row[2], (Integer) row[3])),
                        (BigDecimal) row[4]));
        return sums;
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
        return Balance.of(sums);
    }
}
