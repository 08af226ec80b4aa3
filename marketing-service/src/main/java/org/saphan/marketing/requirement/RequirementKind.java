package org.saphan.marketing.requirement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a channel asks about a product.
@Schema(description = "What a channel asks about a product.")
public enum RequirementKind {
    STARS,
    CERTIFICATE,
    CATEGORY,
    CAPACITY
}
