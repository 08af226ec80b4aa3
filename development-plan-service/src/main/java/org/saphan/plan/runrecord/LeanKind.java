package org.saphan.plan.runrecord;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a lean metric measures.
@Schema(description = "What a lean metric measures: ความสูญเปล่า, ความไม่สม่ำเสมอ, ภาระเกินกำลัง or another.")
public enum LeanKind {
    WASTE,
    UNEVENNESS,
    OVERBURDEN,
    OTHER
}
