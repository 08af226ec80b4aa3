package org.saphan.cluster.membership;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// An intake names another tier than the one that the member stands on.
class TierDiffers extends Refusal {

    private static final long serialVersionUID = 1L;

    TierDiffers(Tier tier) {
        super(RefusalKind.CONFLICT, Map.of("tier", tier.name()));
    }
}
