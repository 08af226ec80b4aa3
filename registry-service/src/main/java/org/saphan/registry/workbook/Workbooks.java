package org.saphan.registry.workbook;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.saphan.http.Refusal;

/// Workbooks from outside.
public final class Workbooks {

    private static final int MOST_ROWS = 1_048_576;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /// The form of old and of locked workbooks.
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Workbooks() {}

    /// Whether the first bytes are those of a workbook, be it one that cannot be read.
    public static boolean looksLikeOne(File file) {
        try (var in = new FileInputStream(file)) {
            var begin = in.readNBytes(ZIP.length);
            return Arrays.equals(begin, ZIP) || Arrays.equals(begin, COMPOUND);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Writes the first visible sheet as CSV.
    ///
    /// @throws NotXlsx when it cannot be read
    /// @throws WorkbookTooLarge when it inflates to too much
    public static void writeCsv(File workbook, File csv) {
        try {
            var inflated = Inflated.of(workbook);
            try (var opened = new ReadableWorkbook(workbook, new ReadingOptions(inflated.hasStyles(), true));
                    var rows = firstOf(opened).openStream();
                    var out = CsvWriter.builder().build(csv.toPath())) {
                var sheet = new SheetAsCsv(out);
                rows.forEach(sheet::add);
            }
        } catch (Refusal | UncheckedIOException clear) {
            throw clear;
        } catch (IOException | RuntimeException unreadable) { // whatever the reader stumbles over
            throw new NotXlsx();
        }
    }

    private static Sheet firstOf(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(NotXlsx::new);
    }

    /// Rows without cells, which a sheet leaves out, become empty lines; a row has as many cells as the head, and more
    /// only where something stands in them.
    private static final class SheetAsCsv {

        private final CsvWriter out;
        private int lines;
        private int width;

        SheetAsCsv(CsvWriter out) {
            this.out = out;
        }

        void add(Row row) {
            if (row.getRowNum() <= lines || row.getRowNum() > MOST_ROWS) {
                throw new NotXlsx();
            }
            for (lines++; lines < row.getRowNum(); lines++) {
                out.writeRecord("");
            }
            var cells = cells(row);
            width = width == 0 ? cells.size() : width;
            while (cells.size() < width) {
                cells.add("");
            }
            out.writeRecord(cells);
        }

        private static List<String> cells(Row row) {
            var cells = new ArrayList<String>();
            for (int each = 0; each < row.getCellCount(); each++) {
                cells.add(ShownCell.text(row.hasCell(each) ? row.getCell(each) : null));
            }
            while (!cells.isEmpty() && cells.getLast().isBlank()) {
                cells.removeLast();
            }
            return cells;
        }
    }
}
