package org.saphan.plan.terms;

/// Whose resolution a selection cites (S1-06).
public enum SelectionAuthority {
    WORKING_GROUP,
    GOVERNOR,
    OWNER
}
