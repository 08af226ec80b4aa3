package org.saphan.registry.table;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;

/// Tables as CSV.
@Provider
@Produces(Table.CSV)
class CsvTableWriter extends TableWriter {

    CsvTableWriter() {
        super("csv");
    }

    @Override
    FileSink sink(String name, OutputStream out) {
        return new CsvSink(out);
    }
}
