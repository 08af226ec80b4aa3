package org.saphan.plan.ranking;

/// What was decided about an applicant.
public enum SelectionDecision {
    SELECTED,

    /// Behind the places, in the order in which they follow when one is free.
    RESERVE,

    /// Behind the reserve.
    NOT_SELECTED,
    NOT_ELIGIBLE
}
