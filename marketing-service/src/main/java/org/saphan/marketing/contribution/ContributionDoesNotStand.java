package org.saphan.marketing.contribution;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The contribution was corrected by another one, or withdrawn.
class ContributionDoesNotStand extends Refusal {

    private static final long serialVersionUID = 1L;

    ContributionDoesNotStand(ContributionState state) {
        super(RefusalKind.CONFLICT, Map.of("state", state));
    }
}
