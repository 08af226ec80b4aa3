package org.saphan.plan.selection;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The places of the province are taken (S1-08).
class QuotaFull extends Refusal {

    private static final long serialVersionUID = 1L;

    QuotaFull(String programme, String province, int quota) {
        super(RefusalKind.CONFLICT, Map.of("programme", programme, "province", province, "quota", quota));
    }
}
