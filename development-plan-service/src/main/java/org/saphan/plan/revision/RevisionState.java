package org.saphan.plan.revision;

/// How far a revision has come.
enum RevisionState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    WITHDRAWN;

    boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }

    boolean isOpen() {
        return this != APPROVED && this != WITHDRAWN;
    }
}
