package org.saphan.cluster.closing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What became of a member in a round.
@Schema(description = "What became of a member in a round.")
enum RoundOutcome {
    PENDING,
    MEASURED,
    LEFT,
    ABSENT
}
