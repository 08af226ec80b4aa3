package org.saphan.plan.selectionround;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// While the list was made, something new was learnt of one who stood to be selected: it has to be made again.
class FactsMoved extends Refusal {

    private static final long serialVersionUID = 1L;

    FactsMoved(UUID entrepreneur) {
        super(RefusalKind.CONFLICT, Map.of("entrepreneur", entrepreneur));
    }
}
