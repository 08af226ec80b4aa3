package org.saphan.registry.importrows;

/// Reads a row and holds it against the rules that concern it alone.
interface RowReader {

    /// Adds the row's columns to the staged ones, in the order of the staging table, the row's number being there
    /// already. What is wrong is noted in the cells.
    void read(Cells cells, CopyText staged);
}
