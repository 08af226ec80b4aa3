package org.saphan.registry.product;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The five categories of the OPC.
@Schema(description = "The five categories of the OPC.")
public enum ProductCategory {
    FOOD,
    BEVERAGE,
    FABRIC_APPAREL,
    HOUSEHOLD_DECOR_SOUVENIR,
    NON_FOOD_HERB
}
