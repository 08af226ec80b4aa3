package org.saphan.plan.budget;

import java.util.List;
import org.saphan.plan.table.CsvTable;

/// The budget as a table for the auditor.
final class BudgetTable {

    private static final List<String> HEADING =
            List.of("agency", "fiscalYearBE", "allocated", "committed", "disbursed", "remaining", "reserved");

    private BudgetTable() {}

    static CsvTable of(List<BudgetRow> rows) {
        return CsvTable.of(
                "budget", HEADING, rows.stream().map(BudgetTable::cells).toList());
    }

    private static List<Object> cells(BudgetRow row) {
        return List.of(
                row.agency(),
                row.fiscalYearBE(),
                row.allocated(),
                row.committed(),
                row.disbursed(),
                row.remaining(),
                row.reserved());
    }
}
