package org.saphan.marketing.salesimport;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The file has more rows than are imported at once.
class TooManyRows extends Refusal {

    private static final long serialVersionUID = 1L;

    TooManyRows(int most) {
        super(RefusalKind.UNPROCESSABLE, Map.of("most", most));
    }
}
