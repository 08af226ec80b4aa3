package org.saphan.plan.budgetreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphan.http.table.CsvTable;

/// The budget as a table for the auditor.
final class BudgetTable {

    private static final Map<Grouping, List<Column>> KEYS = Map.of(
            Grouping.PROGRAMME, List.of(new Column("programmeCode", BudgetRow::programmeCode)),
            Grouping.AGENCY, List.of(new Column("agency", BudgetRow::agency)),
            Grouping.FISCAL_YEAR, List.of(new Column("fiscalYearBE", BudgetRow::fiscalYearBE)),
            Grouping.PROVINCE, List.of(new Column("provinceCode", BudgetRow::provinceCode)),
            Grouping.ACTIVITY,
                    List.of(new Column("planId", BudgetRow::planId), new Column("activityId", BudgetRow::activityId)));

    private static final List<Column> SUMS = List.of(
            new Column("allocated", BudgetRow::allocated),
            new Column("committed", BudgetRow::committed),
            new Column("disbursed", BudgetRow::disbursed),
            new Column("remaining", BudgetRow::remaining),
            new Column("reserved", BudgetRow::reserved));

    private BudgetTable() {}

    static CsvTable of(Set<Grouping> by, List<BudgetRow> rows) {
        var columns = Stream.concat(
                        by.stream().flatMap(each -> KEYS.getOrDefault(each, List.of()).stream()), SUMS.stream())
                .toList();
        var heading = columns.stream().map(Column::name).collect(Collectors.toList());
        return CsvTable.of(
                "budget", heading, rows.stream().map(row -> cells(columns, row)).toList());
    }

    private static List<@Nullable Object> cells(List<Column> columns, BudgetRow row) {
        var cells = new ArrayList<@Nullable Object>();
        columns.forEach(each -> cells.add(each.cell().apply(row)));
        return cells;
    }

    private record Column(String name, Function<BudgetRow, @Nullable Object> cell) {}
}
