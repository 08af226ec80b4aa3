package org.saphan.registry.importrows;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The header has a column that the kind does not have, or one twice.
class UnknownColumn extends Refusal {

    private static final int LONGEST_SHOWN = 50;

    private static final long serialVersionUID = 1L;

    public UnknownColumn(String column) {
        super(
                RefusalKind.UNPROCESSABLE,
                Map.of("column", column.length() > LONGEST_SHOWN ? column.substring(0, LONGEST_SHOWN) + "…" : column));
    }
}
