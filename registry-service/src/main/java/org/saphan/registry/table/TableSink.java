package org.saphan.registry.table;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the rows of a table go.
public interface TableSink {

    /// Names the columns; before the first row.
    void head(List<String> columns) throws IOException;

    /// @param cells texts, numbers, truth values and lists of texts; null where there is nothing
    void row(List<? extends @Nullable Object> cells) throws IOException;
}
