package org.saphan.marketing.valuemeasurement;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Plan has told of no programme with this code.
class UnknownProgramme extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownProgramme(String programmeCode) {
        super(RefusalKind.UNPROCESSABLE, Map.of("programmeCode", programmeCode));
    }
}
