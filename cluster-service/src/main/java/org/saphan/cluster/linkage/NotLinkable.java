package org.saphan.cluster.linkage;

import java.util.List;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.http.Violation;

/// Not both are active members of the cluster; the violations name who is not.
class NotLinkable extends Refusal {

    private static final long serialVersionUID = 1L;

    NotLinkable(List<Violation> violations) {
        super(RefusalKind.UNPROCESSABLE, Map.of(), violations);
    }
}
