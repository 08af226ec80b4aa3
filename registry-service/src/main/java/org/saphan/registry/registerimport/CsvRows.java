package org.saphan.registry.registerimport;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.importrows.SourceRow;

/// The rows of a CSV file, read as a stream. A byte-order mark is skipped, and so are rows in which nothing stands;
/// they
/// count, so that a row has the number that a spreadsheet shows.
final class CsvRows implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private long row;

    /// @throws NotCsv when there is no header
    CsvRows(InputStream file) {
        try {
            // A row with too few or too many cells is refused as a row, not the whole file.
            reader = CsvReader.builder()
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .skipEmptyLines(false)
                    .ofCsvRecord(withoutMark(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        records = reader.iterator();
        var first = next();
        if (first == null) {
            throw new NotCsv();
        }
        header = first.cells().stream().map(String::strip).toList();
    }

    List<String> header() {
        return header;
    }

    /// @throws NotCsv when the file breaks off inside a quoted cell
    List<SourceRow> next(int most) {
        var rows = new ArrayList<SourceRow>(most);
        while (rows.size() < most) {
            var next = next();
            if (next == null) {
                break;
            }
            rows.add(next);
        }
        return rows;
    }

    void skip(long rows) {
        for (long each = 0; each < rows && next() != null; each++) {}
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The next row in which something stands, null behind the last.
    private @Nullable SourceRow next() {
        try {
            while (records.hasNext()) {
                row++;
                var cells = records.next().getFields();
                if (!cells.stream().allMatch(String::isBlank)) {
                    return new SourceRow(row, cells);
                }
            }
            return null;
        } catch (CsvParseException broken) {
            throw new NotCsv();
        }
    }

    private static BufferedReader withoutMark(InputStream file) throws IOException {
        var text = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }
}
