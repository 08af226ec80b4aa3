package org.saphan.marketing.salesimport;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row of the file in which something stands.
///
/// @param number of the line on which it begins, as a text editor shows it
/// @param cells without spaces around; none of columns that the row does not reach
/// @param beyond what stands behind the last column; null where nothing does
record SalesLine(
        long number,
        Map<SalesColumn, String> cells,
        @Nullable String beyond) {

    SalesLine {
        cells = Map.copyOf(cells);
    }

    String cell(SalesColumn column) {
        return cells.getOrDefault(column, "");
    }
}
