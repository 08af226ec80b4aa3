package org.saphan.marketing.salesimport;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The rows of a file. Rows in which nothing stands are skipped.
final class SalesSheet {

    private static final int MOST_ROWS = 10_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SalesSheet() {}

    /// @throws NotUtf8 when it is in another encoding
    /// @throws NotCsv when it has no header, or breaks off inside a quoted cell
    /// @throws ImportRefused when a column is missing, unknown or there twice
    /// @throws TooManyRows when it has more than 10,000
    /// @throws NoRows when it has none
    static List<SalesLine> read(byte[] file) {
        var records = records(text(file));
        if (records.isEmpty()) {
            throw new NotCsv();
        }
        var first = records.getFirst();
        var header = SalesHeader.of(first.getStartingLineNumber(), first.getFields());
        var rows = records.subList(1, records.size());
        if (rows.size() > MOST_ROWS) {
            throw new TooManyRows(MOST_ROWS);
        }
        if (rows.isEmpty()) {
            throw new NoRows();
        }
        return rows.stream()
                .map(row -> header.line(row.getStartingLineNumber(), row.getFields()))
                .toList();
    }

    /// The header, and one row more than is imported at once, where there are more.
    private static List<CsvRecord> records(String text) {
        // A row with too few or too many cells is refused as a row, not the whole file.
        try (var reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return reader.stream()
                    .filter(each -> !each.getFields().stream().allMatch(String::isBlank))
                    .limit(MOST_ROWS + 2L)
                    .toList();
        } catch (CsvParseException broken) {
            throw new NotCsv();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new NotUtf8();
        }
    }
}
