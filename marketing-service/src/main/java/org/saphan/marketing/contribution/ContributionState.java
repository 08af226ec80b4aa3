package org.saphan.marketing.contribution;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether a contribution counts.
@Schema(description = "Whether a contribution counts.")
enum ContributionState {
    STANDING,
    SUPERSEDED,
    WITHDRAWN
}
