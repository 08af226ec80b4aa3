package org.saphan.http.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A row as a line of RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe before it; a
/// number stays a number.
final class CsvLine {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern SPECIAL = Pattern.compile("[\",\\r\\n]");

    private CsvLine() {}

    static String of(List<? extends @Nullable Object> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> quoted(harmless(cell.toString()));
        };
    }

    private static String harmless(String text) {
        var isFormula = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return isFormula ? "'" + text : text;
    }

    private static String quoted(String text) {
        return SPECIAL.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
