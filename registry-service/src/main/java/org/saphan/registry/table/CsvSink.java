package org.saphan.registry.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// CSV in UTF-8 with a byte-order mark, by which spreadsheets know Thai. Several values in a cell stand between `|`, as
/// imports take them.
final class CsvSink implements FileSink {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private final Writer out;
    private final CsvWriter csv;

    CsvSink(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        csv = CsvWriter.builder().build(this.out);
    }

    @Override
    public void head(List<String> columns) throws IOException {
        out.write(BYTE_ORDER_MARK);
        csv.writeRecord(columns);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        var row = csv.writeRecord();
        for (var cell : cells) {
            row.writeField(text(cell));
        }
        row.endRecord();
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case List<?> values ->
                harmless(values.stream().map(Object::toString).collect(Collectors.joining("|")));
            default -> harmless(cell.toString());
        };
    }

    /// A text that no spreadsheet takes for a formula.
    private static String harmless(String text) {
        return text.isEmpty() || FORMULA_BEGINS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
