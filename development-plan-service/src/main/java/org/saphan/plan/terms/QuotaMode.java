package org.saphan.plan.terms;

/// What the number of places in a province means (T3).
public enum QuotaMode {
    /// A ceiling and a goal: never more, and every missing one is a gap.
    EXACT,
    /// Only a goal: more are welcome.
    MIN
}
