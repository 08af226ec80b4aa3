package org.saphan.registry.address;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// There is no such subdistrict today (R2).
class UnknownSubdistrict extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownSubdistrict(String subdistrictCode) {
        super(RefusalKind.UNPROCESSABLE, Map.of("subdistrictCode", subdistrictCode));
    }
}
