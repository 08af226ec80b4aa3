package org.saphan.plan.terms;

/// What must last as long as the programme says (S4-04).
public enum DurationScope {

    /// Each activity by itself.
    ACTIVITY,

    /// All activities of an entrepreneur together, from the first day to the last.
    SET
}
