package org.saphan.registry.table;

import java.io.IOException;

/// A sink that writes a file.
interface FileSink extends TableSink {

    /// Ends the file. Without it the file is visibly broken off.
    void finish() throws IOException;
}
