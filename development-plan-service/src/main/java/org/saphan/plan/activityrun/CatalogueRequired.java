package org.saphan.plan.activityrun;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The programme develops by something else than the activities of a catalogue.
class CatalogueRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    CatalogueRequired(String programme) {
        super(RefusalKind.CONFLICT, Map.of("programme", programme));
    }
}
