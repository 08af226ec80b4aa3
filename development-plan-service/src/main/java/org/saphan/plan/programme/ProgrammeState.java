package org.saphan.plan.programme;

/// Whether a programme takes anybody on.
public enum ProgrammeState {
    OPEN,
    CLOSED
}
