package org.saphan.cluster.membership;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where in the chain a member stands.
@Schema(description = "Where in the chain a member stands.")
public enum Tier {
    UPSTREAM,
    MIDSTREAM,
    DOWNSTREAM
}
