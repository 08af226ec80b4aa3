package org.saphan.cluster.briefing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whom a briefing is for.
@Schema(description = "Whom a briefing is for.")
enum BriefingAudience {
    CDAS,
    SERVICE_PROVIDERS,
    BOTH
}
