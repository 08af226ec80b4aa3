package org.saphan.cluster.cluster;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far a cluster has come.
@Schema(description = "How far a cluster has come.")
public enum ClusterState {
    PROPOSED,
    SELECTED,
    ACTIVE
}
