package org.saphan.registry.table;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;

/// Tables as XLSX workbooks.
@Provider
@Produces(Table.XLSX)
class XlsxTableWriter extends TableWriter {

    XlsxTableWriter() {
        super("xlsx");
    }

    @Override
    FileSink sink(String name, OutputStream out) {
        return new XlsxSink(name, out);
    }
}
