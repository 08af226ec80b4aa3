package org.saphan.plan.budgetreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The ledger, added up.
@ApplicationScoped
class BudgetReports {

    private static final List<String> SUMS = List.of("allocated", "reserved", "committed", "disbursed");

    private final EntityManager database;

    BudgetReports(EntityManager database) {
        this.database = database;
    }

    /// The money of these programmes, broken down.
    @SuppressWarnings("unchecked") // a native query's rows have no type
    List<BudgetRow> of(Collection<String> programmes, Set<Grouping> by) {
        if (programmes.isEmpty()) {
            return List.of();
        }
        var keys = by.stream().flatMap(each -> each.columns().stream()).toList();
        List<Object[]> rows = database.createNativeQuery(sql(keys, by))
                .setParameter("programmes", programmes)
                .getResultList();
        return rows.stream().map(row -> row(keys, row)).toList();
    }

    private static String sql(List<String> keys, Set<Grouping> by) {
        var columns = String.join(", ", keys);
        var sums = SUMS.stream().map("sum(%s)"::formatted).collect(Collectors.joining(", "));
        var something = SUMS.stream().map("sum(%s) <> 0"::formatted).collect(Collectors.joining(" or "));
        return """
                select %1$s, %2$s from budget_share where programme_code in (:programmes)
                group by %1$s %3$s order by %4$s""".formatted(
                        columns,
                        sums,
                        by.stream().anyMatch(Grouping::isBelowFunds) ? "having " + something : "",
                        keys.stream().map("%s nulls first"::formatted).collect(Collectors.joining(", ")));
    }

    private static BudgetRow row(List<String> keys, Object[] row) {
        var values = new HashMap<String, Object>();
        for (var i = 0; i < keys.size(); i++) {
            values.put(keys.get(i), row[i]);
        }
        for (var i = 0; i < SUMS.size(); i++) {
            values.put(SUMS.get(i), row[keys.size() + i]);
        }
        return BudgetRow.of(values);
    }
}
