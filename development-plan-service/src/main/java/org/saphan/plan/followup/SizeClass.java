package org.saphan.plan.followup;

/// The size of an enterprise.
enum SizeClass {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE
}
