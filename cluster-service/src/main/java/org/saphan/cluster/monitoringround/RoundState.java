package org.saphan.cluster.monitoringround;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether a round still takes results.
@Schema(description = "Whether a round still takes results.")
public enum RoundState {
    OPEN,
    CLOSED
}
