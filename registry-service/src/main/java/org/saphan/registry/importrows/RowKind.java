package org.saphan.registry.importrows;

import java.util.List;
import java.util.stream.Stream;

/// One kind of row. Its SQL lies in `imports/<kind>.sql`.
interface RowKind {

    ImportKind kind();

    /// The columns that every file of this kind has.
    List<String> columns();

    /// The columns of the template.
    default List<String> templateColumns() {
        return columns();
    }

    /// A made-up row: a cell for each column of the template.
    List<String> example();

    /// Columns that a file of this kind may have as well.
    default List<String> optionalColumns() {
        return List.of();
    }

    /// Columns that can stand for each other: a file of this kind has one of them, or more.
    default List<String> alternativeColumns() {
        return List.of();
    }

    /// Every column that a file of this kind may have.
    default List<String> allColumns() {
        return Stream.of(columns(), alternativeColumns(), optionalColumns())
                .flatMap(List::stream)
                .toList();
    }

    /// How rows are read in an import. It is asked for once when the import begins or goes on, and again in the
    /// transaction of each chunk, where it holds what must not change meanwhile (a round's state) until the commit.
    ///
    /// @throws org.saphan.http.Refusal when the import as a whole is not possible (any more)
    RowReader reader(ImportScope scope);
}
