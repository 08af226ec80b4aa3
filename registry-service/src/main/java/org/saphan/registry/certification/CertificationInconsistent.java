package org.saphan.registry.certification;

import java.util.List;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.http.Violation;

/// A certificate that nobody can have issued so.
class CertificationInconsistent extends Refusal {

    private static final long serialVersionUID = 1L;

    public CertificationInconsistent(List<Violation> violations) {
        super(RefusalKind.UNPROCESSABLE, Map.of(), violations);
    }
}
