package org.saphan.plan.impactevidence;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// For this cause another evidence stands than the one that was to be corrected, or none.
class OtherEvidenceStands extends Refusal {

    private static final long serialVersionUID = 1L;

    OtherEvidenceStands(UUID entrepreneur, ImpactCause cause, @Nullable ImpactEvidence standing) {
        super(
                RefusalKind.CONFLICT,
                Map.of(
                        "entrepreneur",
                        entrepreneur,
                        "cause",
                        cause.name(),
                        "standing",
                        standing == null ? "—" : standing.id()));
    }
}
