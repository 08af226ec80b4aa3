package org.saphan.marketing.ownwebsite;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// No programme of this code is known.
class UnknownProgramme extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownProgramme(String code) {
        super(RefusalKind.UNPROCESSABLE, Map.of("programmeCode", code));
    }
}
