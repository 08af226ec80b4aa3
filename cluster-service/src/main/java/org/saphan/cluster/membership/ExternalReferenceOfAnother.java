package org.saphan.cluster.membership;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The record of the application stands for another member.
class ExternalReferenceOfAnother extends Refusal {

    private static final long serialVersionUID = 1L;

    ExternalReferenceOfAnother() {
        super(RefusalKind.CONFLICT, Map.of());
    }
}
