package org.saphan.plan.selection;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The entrepreneur was selected in this programme before.
class AlreadySelected extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadySelected(String programme, UUID entrepreneur, UUID enrolment) {
        super(
                RefusalKind.CONFLICT,
                Map.of("programme", programme, "entrepreneur", entrepreneur, "enrolment", enrolment));
    }
}
