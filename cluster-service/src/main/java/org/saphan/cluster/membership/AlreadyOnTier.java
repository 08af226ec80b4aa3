package org.saphan.cluster.membership;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The member stands on this tier already.
class AlreadyOnTier extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyOnTier(Tier tier) {
        super(RefusalKind.CONFLICT, Map.of("tier", tier.name()));
    }
}
