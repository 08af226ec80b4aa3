package org.saphan.registry.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A workbook that is written while its rows come. Texts stand in their cells rather than in a table of shared ones,
/// which would have to stay in memory. A table that is longer than a sheet goes on on the next.
final class XlsxSink implements FileSink {

    private static final int ROWS_OF_A_SHEET = 1_048_576;
    private static final int ROWS_IN_MEMORY = 500;
    private static final int LONGEST_SHEET_NAME = 25;

    private final String name;
    private final Workbook workbook;
    private List<String> columns = List.of();
    private @Nullable Worksheet sheet;
    private int sheets;
    private int row;

    XlsxSink(String name, OutputStream out) {
        this.name = name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME));
        workbook = new Workbook(out, "Saphan", "1.0");
        workbook.setCompressionLevel(Deflater.BEST_SPEED);
    }

    @Override
    public void head(List<String> columns) throws IOException {
        this.columns = List.copyOf(columns);
        begin();
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        var current = row == ROWS_OF_A_SHEET ? begin() : sheet;
        if (current == null) {
            throw new IllegalStateException("a row before the head");
        }
        for (int each = 0; each < cells.size(); each++) {
            write(current, each, cells.get(each));
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            current.flush();
        }
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
    }

    private Worksheet begin() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheets++;
        var next = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        sheet = next;
        row = 0;
        row(columns);
        return next;
    }

    private void write(Worksheet into, int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> into.value(row, column, number);
            case Boolean truth -> into.value(row, column, truth);
            case List<?> values ->
                into.inlineString(
                        row, column, values.stream().map(Object::toString).collect(Collectors.joining("|")));
            default -> into.inlineString(row, column, cell.toString());
        }
    }
}
