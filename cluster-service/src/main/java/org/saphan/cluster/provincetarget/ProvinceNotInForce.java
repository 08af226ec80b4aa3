package org.saphan.cluster.provincetarget;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A target is of a province that was in force on the first day of its fiscal year (T1).
class ProvinceNotInForce extends Refusal {

    private static final long serialVersionUID = 1L;

    ProvinceNotInForce(String province, int fiscalYearBE) {
        super(RefusalKind.UNPROCESSABLE, Map.of("province", province, "fiscalYearBE", fiscalYearBE));
    }
}
