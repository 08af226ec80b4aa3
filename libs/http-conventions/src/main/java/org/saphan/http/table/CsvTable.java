package org.saphan.http.table;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A table that a route answers with as CSV.
///
/// @param name of the file, without its ending
/// @param rows read once, while they are written; closed afterwards. Cells are texts, numbers, days and truth values;
/// null where there is nothing
public record CsvTable(String name, List<String> heading, Stream<? extends List<? extends @Nullable Object>> rows) {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    public CsvTable {
        heading = List.copyOf(heading);
    }

    /// A table that is short enough to be in memory.
    public static CsvTable of(
            String name, List<String> heading, Collection<? extends List<? extends @Nullable Object>> rows) {
        return new CsvTable(name, heading, rows.stream());
    }
}
