package org.saphan.registry.importrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The header has a column that the kind does not have, or one twice.
class UnknownColumn extends Refusal {

    private static final int LONGEST_SHOWN = 50;
    private static final long serialVersionUID = 1L;

    /// @param expected the columns of the kind that the file has not named so far
    public UnknownColumn(String column, List<String> expected) {
        super(
                RefusalKind.UNPROCESSABLE,
                Map.of(
                        "column",
                        column.length() > LONGEST_SHOWN ? column.substring(0, LONGEST_SHOWN) + "…" : column,
                        "expected",
                        shown(expected),
                        "near",
                        shown(Nearness.near(column, namesOf(expected)))));
    }

    private static List<String> namesOf(List<String> columns) {
        return columns.stream()
                .flatMap(each -> Stream.of(each, ColumnLabels.thai(each)))
                .toList();
    }

    private static String shown(List<String> names) {
        return names.isEmpty() ? "–" : String.join(", ", names);
    }
}
