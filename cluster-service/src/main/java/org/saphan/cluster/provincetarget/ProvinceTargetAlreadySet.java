package org.saphan.cluster.provincetarget;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Somebody else has just set the target of this province and year.
class ProvinceTargetAlreadySet extends Refusal {

    private static final long serialVersionUID = 1L;

    ProvinceTargetAlreadySet(String province, int fiscalYearBE) {
        super(RefusalKind.CONFLICT, Map.of("province", province, "fiscalYearBE", fiscalYearBE));
    }
}
