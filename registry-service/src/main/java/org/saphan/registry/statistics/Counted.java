package org.saphan.registry.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.table.Table;

/// What a count gave.
record Counted(List<String> columns, List<List<@Nullable Object>> rows) {

    Table table(String name) {
        return Table.of(name, columns, rows);
    }

    /// The rows by the names of their columns.
    List<Map<String, @Nullable Object>> members() {
        return rows.stream().map(this::members).toList();
    }

    private Map<String, @Nullable Object> members(List<@Nullable Object> row) {
        var members = new HashMap<String, @Nullable Object>();
        for (int each = 0; each < columns.size(); each++) {
            members.put(columns.get(each), row.get(each));
        }
        return members;
    }
}
