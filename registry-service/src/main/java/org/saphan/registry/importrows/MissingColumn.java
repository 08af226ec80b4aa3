package org.saphan.registry.importrows;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The header lacks a column that the kind has.
class MissingColumn extends Refusal {

    private static final long serialVersionUID = 1L;

    public MissingColumn(String column) {
        super(RefusalKind.UNPROCESSABLE, Map.of("column", column, "expected", ColumnLabels.thai(column)));
    }
}
