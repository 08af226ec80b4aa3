package org.saphan.registry.importrows;

/// Why a row is refused: the place and the rule, never the cell.
record RowFault(long row, String column, String code) {}
