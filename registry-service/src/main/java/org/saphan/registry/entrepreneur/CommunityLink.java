package org.saphan.registry.entrepreneur;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How the community has a part in the enterprise.
@Schema(description = "How the community has a part in the enterprise.")
public enum CommunityLink {
    PRODUCTION,
    MANAGEMENT,
    BENEFIT
}
