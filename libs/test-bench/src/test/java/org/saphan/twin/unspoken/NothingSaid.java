package org.saphan.twin.unspoken;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

class NothingSaid extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingSaid() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
