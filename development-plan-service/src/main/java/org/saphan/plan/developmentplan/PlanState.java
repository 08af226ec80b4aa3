package org.saphan.plan.developmentplan;

/// How far a development plan has come.
public enum PlanState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    IN_PROGRESS,
    SUSPENDED,
    COMPLETED,
    CANCELLED;

    /// Whether the plan still takes the entrepreneur's one place for an open plan (P6).
    public boolean isOpen() {
        return this != COMPLETED && this != CANCELLED;
    }

    /// Whether the plan's activities may be carried out and paid for.
    public boolean isUnderWay() {
        return this == APPROVED || this == IN_PROGRESS;
    }
}
