package org.saphan.registry.search;

/// What entrepreneurs can be filtered and counted by.
public enum SearchField {
    PROVINCE,
    DISTRICT,
    SUBDISTRICT,
    KIND,
    EXTERNAL_NO,
    STATUS,
    JOURNEY_STAGE,
    SIZE_CLASS,
    /// Of one of its products.
    CATEGORY,
    /// Of one of its products in a round: `2553:5`.
    STARS,
    COMMUNITY_ENTERPRISE_CODE,
    /// The keyed hash of the phone number.
    PHONE
}
