package org.saphan.plan.budget;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The budget as a table for the auditor: UTF-8, comma, a heading, RFC 4180. A text that a spreadsheet would take for a
/// formula gets an apostrophe before it; a number stays a number.
final class BudgetCsv {

    private static final String HEADING = "agency,fiscalYearBE,allocated,committed,disbursed,remaining,reserved";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern SPECIAL = Pattern.compile("[\",\\r\\n]");

    private BudgetCsv() {}

    static String of(List<BudgetRow> rows) {
        return Stream.concat(Stream.of(HEADING), rows.stream().map(BudgetCsv::line))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(BudgetRow row) {
        return line(
                row.agency(), row.fiscalYearBE(), row.allocated(), row.committed(), row.disbursed(), row.remaining(), row.reserved());
    }

    private static String line(Object... cells) {
        return Arrays.stream(cells).map(each -> cell(each.toString())).collect(Collectors.joining(","));
    }

    static String cell(String text) {
        var isFormula = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        var safe = isFormula ? "'" + text : text;
        return SPECIAL.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
