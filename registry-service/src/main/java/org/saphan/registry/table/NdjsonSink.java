package org.saphan.registry.table;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A JSON object a line, with the columns as members; a member without a value is absent.
final class NdjsonSink implements FileSink {

    private final JsonGenerator json;
    private List<String> columns = List.of();

    NdjsonSink(ObjectMapper mapper, OutputStream out) {
        try {
            json = mapper.createGenerator(out)
                    .setPrettyPrinter(new MinimalPrettyPrinter("\n"))
                    // A value that the mapper writes is flushed, and would be sent by itself.
                    .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void head(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        json.writeStartObject();
        for (int each = 0; each < cells.size(); each++) {
            var cell = cells.get(each);
            if (cell != null) {
                json.writeFieldName(columns.get(each));
                write(cell);
            }
        }
        json.writeEndObject();
    }

    private void write(Object cell) throws IOException {
        switch (cell) {
            case String text -> json.writeString(text);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            default -> json.writePOJO(cell);
        }
    }

    @Override
    public void finish() throws IOException {
        json.writeRaw('\n');
        json.flush();
    }
}
