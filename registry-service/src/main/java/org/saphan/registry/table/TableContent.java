package org.saphan.registry.table;

import java.io.IOException;

/// Where the rows of a table come from.
public interface TableContent {

    /// Hands the head and then every row to the sink.
    ///
    /// @throws IOException when the reader has gone away
    void writeTo(TableSink sink) throws IOException;
}
