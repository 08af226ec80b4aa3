package org.saphan.cluster.cluster;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a review says should become of a cluster.
@Schema(description = "What a review says should become of a cluster.")
public enum Recommendation {
    CONTINUE,
    GRADUATE,
    DISSOLVE
}
