package org.saphan.plan.developer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is joined in the product.
@Schema(description = "What is joined in the product.")
enum JoinedElement {
    CULTURE,
    WISDOM,
    TECHNOLOGY,
    INNOVATION
}
