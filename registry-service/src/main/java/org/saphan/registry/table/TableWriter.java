package org.saphan.registry.table;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/// Writes tables as files of one form. Nothing is sent before the first rows are there, so that a refusal to read
/// them is still answered as a problem.
abstract class TableWriter implements MessageBodyWriter<Table> {

    private static final int BUFFER_BYTES = 1 << 16;

    private final String ending;

    TableWriter(String ending) {
        this.ending = ending;
    }

    abstract FileSink sink(String name, OutputStream out);

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Table.class;
    }

    @Override
    public void writeTo(
            Table table,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + table.name() + "." + ending + "\"");
        var buffered = new BufferedOutputStream(out, BUFFER_BYTES);
        var sink = sink(table.name(), buffered);
        table.content().writeTo(sink);
        sink.finish();
        buffered.flush();
    }
}
