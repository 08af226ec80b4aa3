package org.saphan.cluster.cluster;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A cluster is renewed for the year after its last one.
class NotTheNextYear extends Refusal {

    private static final long serialVersionUID = 1L;

    NotTheNextYear(int fiscalYearBE, int next) {
        super(RefusalKind.UNPROCESSABLE, Map.of("fiscalYearBE", fiscalYearBE, "next", next));
    }
}
