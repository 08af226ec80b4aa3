package org.saphan.cluster.review;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A review is of a year in which the cluster was supported, or of one before it came here.
class YearNotOfCluster extends Refusal {

    private static final long serialVersionUID = 1L;

    YearNotOfCluster(int fiscalYearBE) {
        super(RefusalKind.UNPROCESSABLE, Map.of("fiscalYearBE", fiscalYearBE));
    }
}
