package org.saphan.marketing.admission;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The entrepreneur's consent to be marketed does not stand (M5).
class ConsentRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    ConsentRequired(UUID entrepreneurId) {
        super(RefusalKind.UNPROCESSABLE, Map.of("entrepreneurId", entrepreneurId));
    }
}
