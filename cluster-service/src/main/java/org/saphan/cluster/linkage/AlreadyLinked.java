package org.saphan.cluster.linkage;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The two members are linked in this way already.
class AlreadyLinked extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyLinked(LinkageKind kind) {
        super(RefusalKind.CONFLICT, Map.of("kind", kind.name()));
    }
}
