package org.saphan.cluster.cluster;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far a cluster reaches.
@Schema(description = "How far a cluster reaches.")
public enum ClusterScope {
    PROVINCIAL,
    REGIONAL,
    NATIONAL
}
