package org.saphan.plan.terms;

/// How far a programme reaches (S4-12).
public enum Phase {
    PILOT,
    NATIONWIDE
}
