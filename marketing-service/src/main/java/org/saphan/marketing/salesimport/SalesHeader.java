package org.saphan.marketing.salesimport;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Violation;

/// Which column of the file is which, as its first row says.
final class SalesHeader {

    private final List<SalesColumn> columns;

    private SalesHeader(List<SalesColumn> columns) {
        this.columns = columns;
    }

    /// @throws ImportRefused when a column is missing, unknown or there twice
    static SalesHeader of(long number, List<String> headings) {
        var mistakes = new ArrayList<Violation>();
        var columns = new ArrayList<SalesColumn>();
        for (var i = 0; i < headings.size(); i++) {
            var column = SalesColumn.of(Normalizer.normalize(headings.get(i).strip(), Normalizer.Form.NFC))
                    .orElse(null);
            if (column == null) {
                mistakes.add(Violation.of("/" + number + "/" + (i + 1), "UNKNOWN_COLUMN"));
            } else if (columns.contains(column)) {
                mistakes.add(Violation.of("/" + number + "/" + column.member(), "COLUMN_TWICE"));
            } else {
                columns.add(column);
            }
        }
        for (var each : SalesColumn.values()) {
            if (each.isNeeded() && !columns.contains(each)) {
                mistakes.add(Violation.of("/" + number + "/" + each.member(), "COLUMN_MISSING"));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new ImportRefused(mistakes);
        }
        return new SalesHeader(columns);
    }

    SalesLine line(long number, List<String> fields) {
        var cells = new EnumMap<SalesColumn, String>(SalesColumn.class);
        for (var i = 0; i < Math.min(fields.size(), columns.size()); i++) {
            cells.put(columns.get(i), fields.get(i).strip());
        }
        return new SalesLine(number, cells, beyond(fields));
    }

    /// What stands behind the last column: perhaps a number that a comma has divided.
    private @Nullable String beyond(List<String> fields) {
        return fields.stream()
                .skip(columns.size())
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse(null);
    }
}
