package org.saphan.registry.table;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A table that a route answers with; the client's `Accept` decides on its form.
///
/// @param name of the file, without its ending
@Schema(type = SchemaType.STRING, description = "A table as a file; its first row names the columns.")
public record Table(String name, TableContent content) {

    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// A table that is short enough to be in memory.
    public static Table of(String name, List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {
        return new Table(name, sink -> {
            sink.head(columns);
            for (var row : rows) {
                sink.row(row);
            }
        });
    }
}
