package org.saphan.marketing.requirement;

/// The five categories of the OPC.
enum ProductCategory {
    FOOD,
    BEVERAGE,
    FABRIC_APPAREL,
    HOUSEHOLD_DECOR_SOUVENIR,
    NON_FOOD_HERB
}
