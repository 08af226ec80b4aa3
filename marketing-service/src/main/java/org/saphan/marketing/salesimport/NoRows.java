package org.saphan.marketing.salesimport;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The file names its columns, but holds no row.
class NoRows extends Refusal {

    private static final long serialVersionUID = 1L;

    NoRows() {
        super(RefusalKind.UNPROCESSABLE, Map.of());
    }
}
