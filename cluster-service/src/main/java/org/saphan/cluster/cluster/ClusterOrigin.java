package org.saphan.cluster.cluster;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether a cluster begins, or goes on from an earlier year.
@Schema(description = "Whether a cluster begins, or goes on from an earlier year.")
public enum ClusterOrigin {
    NEW,
    CONTINUING
}
