package org.saphan.plan.districtmeeting;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The district lies in another province than the group takes part for.
class DistrictNotOfProvince extends Refusal {

    private static final long serialVersionUID = 1L;

    DistrictNotOfProvince(String district, String province) {
        super(RefusalKind.UNPROCESSABLE, Map.of("district", district, "province", province));
    }
}
