package org.saphan.plan.overdue;

/// What is overdue.
enum OverdueKind {
    ACTIVITY,
    HAND_OVER,
    PLAN_APPROVAL,
    REVISION_APPROVAL
}
