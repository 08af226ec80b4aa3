package org.saphan.registry.importrows;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The cells of one row, read as what they should be. What cannot be read is noted as a fault and read as null, so
/// that every fault of a row is found.
final class Cells {

    /// No number, date or name of a constant is longer.
    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_DECIMAL = 15;

    private final Header header;
    private final SourceRow row;
    private final List<RowFault> faults = new ArrayList<>();

    Cells(Header header, SourceRow row) {
        this.header = header;
        this.row = row;
        if (row.cells().size() != header.size()) {
            refuse("", "WRONG_NUMBER_OF_CELLS");
        }
    }

    long row() {
        return row.number();
    }

    List<RowFault> faults() {
        return faults;
    }

    boolean areSound() {
        return faults.isEmpty();
    }

    void refuse(String column, String code) {
        faults.add(new RowFault(row.number(), column, code));
    }

    /// Whether the file has this optional column.
    boolean has(String column) {
        return header.has(column);
    }

    /// The cell in NFC without the white space around it, or null when nothing else is in it.
    @Nullable String text(String column, int longest) {
        var place = header.placeOf(column);
        var text = place < row.cells().size() ? row.cells().get(place).strip() : "";
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > longest) {
            return refused(column, "TOO_LONG");
        }
        for (int each = 0; each < text.length(); each++) {
            if (Character.isISOControl(text.charAt(each)) && "\n\r\t".indexOf(text.charAt(each)) < 0) {
                return refused(column, "INVALID_VALUE");
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// Like [#text], for a cell that must not be empty.
    @Nullable String requiredText(String column, int longest) {
        return required(column, text(column, longest));
    }

    /// What must be there, even where it could not be read.
    <T> @Nullable T required(String column, @Nullable T value) {
        if (value == null && faults.stream().noneMatch(each -> each.column().equals(column))) {
            refuse(column, "REQUIRED");
        }
        return value;
    }

    @Nullable String matching(String column, Pattern form) {
        var text = text(column, LONGEST_VALUE);
        return text == null || form.matcher(text).matches() ? text : refused(column, "INVALID_VALUE");
    }

    <E extends Enum<E>> @Nullable E choice(String column, Class<E> type) {
        return read(column, text -> Enum.valueOf(type, text));
    }

    @Nullable Integer number(String column, int least, int most) {
        var number = read(column, Integer::valueOf);
        return number == null || (number >= least && number <= most) ? number : refused(column, "OUT_OF_RANGE");
    }

    /// A decimal number of at most two decimals and fifteen digits.
    @Nullable BigDecimal decimal(String column) {
        var decimal = read(column, BigDecimal::new);
        return decimal == null
                        || (decimal.scale() >= 0 && decimal.scale() <= 2 && decimal.precision() <= LONGEST_DECIMAL)
                ? decimal
                : refused(column, "INVALID_VALUE");
    }

    /// A decimal number that is not negative.
    @Nullable BigDecimal amount(String column) {
        var amount = decimal(column);
        return amount == null || amount.signum() >= 0 ? amount : refused(column, "OUT_OF_RANGE");
    }

    @Nullable LocalDate day(String column) {
        return read(column, LocalDate::parse);
    }

    private <T> @Nullable T read(String column, Function<String, T> how) {
        var text = text(column, LONGEST_VALUE);
        try {
            return text == null ? null : how.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return refused(column, "INVALID_VALUE");
        }
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // always null: a value of every type
    private <T> @Nullable T refused(String column, String code) {
        refuse(column, code);
        return null;
    }
}
