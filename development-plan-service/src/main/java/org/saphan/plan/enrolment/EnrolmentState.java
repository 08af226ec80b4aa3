package org.saphan.plan.enrolment;

import java.util.Set;

/// How far an enrolment has come.
public enum EnrolmentState {
    NOMINATED,
    ASSESSED,
    SELECTED,
    ENROLLED,
    GRADUATED,
    REJECTED,
    WITHDRAWN,
    TERMINATED;

    /// Those that nothing can become of any more, without having been through the programme.
    static final Set<EnrolmentState> ENDED = Set.of(REJECTED, WITHDRAWN, TERMINATED);

    /// Those that hold a place of the quota.
    static final Set<EnrolmentState> PLACED = Set.of(SELECTED, ENROLLED, GRADUATED);

    /// Those that were selected and have not come to an end.
    static final Set<EnrolmentState> UNDER_WAY = Set.of(SELECTED, ENROLLED);

    private static final Set<EnrolmentState> LIVING = Set.of(NOMINATED, ASSESSED, SELECTED, ENROLLED);

    /// Whether something can still become of it.
    public boolean isLiving() {
        return LIVING.contains(this);
    }

    /// Whether it is the entrepreneur's one enrolment in its programme: it lives, or has been through.
    boolean isStanding() {
        return !ENDED.contains(this);
    }

    /// Whether it waits for the selection.
    public boolean isCandidate() {
        return this == NOMINATED || this == ASSESSED;
    }
}
