package org.saphan.plan.selectionround;

/// How far a round of selection has come.
enum RoundState {
    OPEN,
    DECIDED,
    PUBLISHED,
    CANCELLED;

    /// Whether there is a list.
    boolean isDecided() {
        return this == DECIDED || this == PUBLISHED;
    }
}
