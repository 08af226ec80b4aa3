package org.saphan.marketing.salesimport;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Violation;
import org.saphan.marketing.salesreport.SalesEntry;

/// Reads the cells of one row, and notes each that cannot be read.
final class SalesCells {

    private static final Pattern MONTH = Pattern.compile("(19|2\\d)\\d{2}-(0[1-9]|1[0-2])");
    private static final Pattern MONEY = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final SalesLine line;
    private final List<Violation> mistakes = new ArrayList<>();

    SalesCells(SalesLine line) {
        this.line = line;
    }

    /// What the row says; nothing when it has mistakes.
    Optional<SalesEntry> entry() {
        if (line.beyond() != null) {
            mistakes.add(Violation.of("/" + line.number(), "TOO_MANY_CELLS"));
        }
        var onboarding = read(SalesColumn.ONBOARDING, ID, UUID::fromString);
        var product = read(SalesColumn.PRODUCT, ID, UUID::fromString);
        var period = read(SalesColumn.PERIOD, MONTH, YearMonth::parse);
        var domestic = read(SalesColumn.DOMESTIC, MONEY, BigDecimal::new);
        var foreign = read(SalesColumn.FOREIGN, MONEY, BigDecimal::new);
        var units = read(SalesColumn.UNITS, COUNT, Integer::valueOf);
        if (onboarding == null || product == null || period == null || domestic == null || foreign == null) {
            return Optional.empty();
        }
        var entry = new SalesEntry(onboarding, product, period, domestic, foreign, units);
        return mistakes.isEmpty() ? Optional.of(entry) : Optional.empty();
    }

    List<Violation> mistakes() {
        return List.copyOf(mistakes);
    }

    private <T> @Nullable T read(SalesColumn column, Pattern form, Function<String, T> reading) {
        var cell = line.cell(column);
        if (cell.isEmpty()) {
            if (column.isNeeded()) {
                note(column, "NOT_NULL");
            }
            return null;
        }
        if (!form.matcher(cell).matches()) {
            note(column, "CELL_" + column.name());
            return null;
        }
        return reading.apply(cell);
    }

    private void note(SalesColumn column, String code) {
        mistakes.add(Violation.of("/" + line.number() + "/" + column.member(), code));
    }
}
