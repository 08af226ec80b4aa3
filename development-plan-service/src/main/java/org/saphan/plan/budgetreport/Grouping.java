package org.saphan.plan.budgetreport;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a budget is broken down by.
enum Grouping {
    PROGRAMME("programme", "programme_code"),
    AGENCY("agency", "agency"),
    FISCAL_YEAR("fiscalYear", "fiscal_year_be"),
    PROVINCE("province", "province_code"),
    ACTIVITY("activity", "plan_id,activity_id");

    /// One of them, as the parameter spells it.
    static final String NAME = "(programme|agency|fiscalYear|province|activity)";

    /// Any of them, with commas between.
    static final String LIST = NAME + "(," + NAME + "){0,4}";

    private final String name;
    private final String columns;

    Grouping(String name, String columns) {
        this.name = name;
        this.columns = columns;
    }

    /// @param names as the parameter gives them; absent for those of a plain budget
    static Set<Grouping> parse(@Nullable String names, Set<Grouping> plain) {
        if (names == null) {
            return plain;
        }
        var wanted = EnumSet.noneOf(Grouping.class);
        wanted.addAll(Arrays.stream(names.split(",", -1)).map(Grouping::named).toList());
        return wanted;
    }

    private static Grouping named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    List<String> columns() {
        return List.of(columns.split(",", -1));
    }

    /// Whether it looks below the funds, where money may belong to nothing yet.
    boolean isBelowFunds() {
        return this == PROVINCE || this == ACTIVITY;
    }
}
