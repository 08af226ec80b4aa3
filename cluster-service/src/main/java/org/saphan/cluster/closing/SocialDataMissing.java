package org.saphan.cluster.closing;

import java.util.List;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.http.Violation;

/// Members of the round lack social findings.
class SocialDataMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    /// @param missing everything that the round lacks
    SocialDataMissing(List<Violation> missing) {
        super(RefusalKind.CONFLICT, Map.of(), missing);
    }
}
