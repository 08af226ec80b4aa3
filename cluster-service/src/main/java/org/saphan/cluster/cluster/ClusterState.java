package org.saphan.cluster.cluster;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far a cluster has come.
@Schema(description = "How far a cluster has come.")
public enum ClusterState {
    PROPOSED,
    SELECTED,
    ACTIVE,
    UNDER_REVIEW,
    GRADUATED,
    DISSOLVED;

    /// Whether it has come to its end, with success or without.
    public boolean isOver() {
        return this == GRADUATED || this == DISSOLVED;
    }
}
