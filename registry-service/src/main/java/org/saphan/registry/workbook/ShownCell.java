package org.saphan.registry.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/// A cell as its reader sees it, but independent of how the workbook writes days and numbers.
final class ShownCell {

    /// What a spreadsheet shows of a number at most; the digits behind are the error of its arithmetic.
    private static final MathContext SHOWN_DIGITS = new MathContext(15);

    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.");
    private static final Pattern DAY = Pattern.compile("(?i).*[ydb].*", Pattern.DOTALL);
    private static final Pattern LEADING_ZEROS = Pattern.compile("0{2,60}");

    private ShownCell() {}

    /// @param cell null where the row has none
    static String text(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        return switch (cell.getValue()) {
            case BigDecimal number -> number(cell, number);
            case Boolean truth -> truth.toString();
            case Object other -> other.toString();
        };
    }

    private static String number(Cell cell, BigDecimal number) {
        var format = cell.getDataFormatString();
        if (isDay(cell.getDataFormatId(), format)) {
            return day(cell.asDate());
        }
        var shown = number.round(SHOWN_DIGITS).stripTrailingZeros().toPlainString();
        return format != null && LEADING_ZEROS.matcher(format).matches() && shown.length() < format.length()
                ? "0".repeat(format.length() - shown.length()) + shown
                : shown;
    }

    /// The serial number behind a day is the same in whatever era the cell shows it.
    private static String day(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }

    /// By its format, or by one of the built-in formats of East Asian and Thai days, which have no text.
    private static boolean isDay(@Nullable Integer id, @Nullable String format) {
        if (format != null) {
            return DAY.matcher(WORDS.matcher(format).replaceAll("")).matches();
        }
        return id != null && ((id >= 27 && id <= 36) || (id >= 50 && id <= 58) || (id >= 71 && id <= 81));
    }
}
