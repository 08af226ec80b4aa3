package org.saphan.registry.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;

/// Tables as NDJSON.
@Provider
@Produces(Table.NDJSON)
class NdjsonTableWriter extends TableWriter {

    private final ObjectMapper json;

    NdjsonTableWriter(ObjectMapper json) {
        super("ndjson");
        this.json = json;
    }

    @Override
    FileSink sink(String name, OutputStream out) {
        return new NdjsonSink(json, out);
    }
}
