package org.saphan.http.table;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/// Writes tables as CSV. Nothing is sent before the first rows are there, so that a refusal to read them is still
/// answered as a problem.
@Provider
@Produces("text/csv")
class CsvTableWriter implements MessageBodyWriter<CsvTable> {

    private static final int BUFFER_CHARS = 1 << 16;

    /// Without it spreadsheets take Thai for something else.
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == CsvTable.class;
    }

    @Override
    public void writeTo(
            CsvTable table,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + table.name() + ".csv\"");
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER_CHARS);
        writer.write(BYTE_ORDER_MARK);
        writer.write(CsvLine.of(table.heading()));
        try (var rows = table.rows()) {
            for (var each = rows.iterator(); each.hasNext(); ) {
                writer.write(CsvLine.of(each.next()));
            }
        }
        writer.flush();
    }
}
