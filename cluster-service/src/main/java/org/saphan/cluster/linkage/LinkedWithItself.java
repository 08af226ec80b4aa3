package org.saphan.cluster.linkage;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A member is linked with others, not with itself.
class LinkedWithItself extends Refusal {

    private static final long serialVersionUID = 1L;

    LinkedWithItself() {
        super(RefusalKind.UNPROCESSABLE, Map.of());
    }
}
