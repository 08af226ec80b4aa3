package org.saphan.registry.importrows;

import java.util.List;

/// One kind of row. Its SQL lies in `imports/<kind>.sql`.
interface RowKind {

    ImportKind kind();

    /// The columns of a file of this kind.
    List<String> columns();

    /// A made-up row: a cell for each column.
    List<String> example();

    /// Columns that a file of this kind may have as well.
    default List<String> optionalColumns() {
        return List.of();
    }

    /// How rows are read in an import. It is asked for once when the import begins or goes on, and again in the
    /// transaction of each chunk, where it holds what must not change meanwhile (a round's state) until the commit.
    ///
    /// @throws org.saphan.http.Refusal when the import as a whole is not possible (any more)
    RowReader reader(ImportScope scope);
}
