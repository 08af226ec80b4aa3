package org.saphan.plan.developer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// In what an institution develops an entrepreneur.
@Schema(description = "In what an institution develops an entrepreneur.")
enum DevelopmentField {
    KNOWLEDGE,
    MODERN_MANAGEMENT,
    PRODUCT_DEVELOPMENT
}
