package org.saphan.cluster.rubric;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A side of what a cluster does for people and place.
@Schema(description = "A side of what a cluster does for people and place.")
public enum SocialDimension {
    MUTUAL_HELP,
    QUALITY_OF_LIFE,
    COMMUNITY_BENEFIT,
    ENVIRONMENT
}
