package org.saphan.plan.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;

/// The ledger, added up.
@ApplicationScoped
class BudgetReports {

    private final EntityManager database;

    BudgetReports(EntityManager database) {
        this.database = database;
    }

    /// The programme's budget by agency and fiscal year.
    @SuppressWarnings("unchecked") // a native query's rows have no type
    List<BudgetRow> ofProgramme(String programmeCode) {
        List<Object[]> rows = database.createNativeQuery("""
                        select agency, fiscal_year_be, sum(allocated), sum(reserved), sum(committed), sum(disbursed)
                        from ledger_movement where programme_code = :programme
                        group by agency, fiscal_year_be order by agency, fiscal_year_be""")
                .setParameter("programme", programmeCode)
                .getResultList();
        return rows.stream()
                .map(row -> BudgetRow.of((String) row[0], (Integer) row[1], balance(row)))
                .toList();
    }

    private static Balance balance(Object[] row) {
        return new Balance(
                (BigDecimal) row[2], (BigDecimal) row[3], (BigDecimal) row[4], (BigDecimal) row[5]);
    }
}
