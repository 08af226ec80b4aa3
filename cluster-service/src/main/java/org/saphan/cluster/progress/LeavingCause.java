package org.saphan.cluster.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a member left: an agency says so, or the register dismissed or merged it, or its cluster ended.
@Schema(
        description =
                "Why a member left: an agency says so, or the register dismissed or merged it, or its cluster ended.")
public enum LeavingCause {
    BY_AGENCY,
    DEREGISTERED,
    MERGED,
    CLUSTER_ENDED
}
