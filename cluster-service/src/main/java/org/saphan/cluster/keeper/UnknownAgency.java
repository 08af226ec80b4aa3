package org.saphan.cluster.keeper;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The register has told of no such agency.
class UnknownAgency extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownAgency(String agency) {
        super(RefusalKind.UNPROCESSABLE, Map.of("agency", agency));
    }
}
