package org.saphan.plan.terms;

/// What is to be recorded of an activity of the catalogue before it counts as completed.
public enum ActivityRecord {

    /// The standard aimed at, and the certificate that came of it (S4-09).
    TARGET_STANDARD,

    /// Waste and unevenness, before and after (S4-10).
    LEAN_METRICS,

    /// Product life-cycle assessment and local biodiversity capital (S4-11).
    LIFE_CYCLE_ASSESSMENT,

    /// The product whose identity or packaging is developed (S4-08).
    PRODUCT
}
