package org.saphan.marketing.admission;

import java.util.List;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.http.Violation;

/// What an application stands on is not proven by anything that is known (M1).
class BasisRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    BasisRequired(Basis basis) {
        super(RefusalKind.UNPROCESSABLE, Map.of("basis", basis.name()), List.of(Violation.of("/basis", basis.name())));
    }
}
