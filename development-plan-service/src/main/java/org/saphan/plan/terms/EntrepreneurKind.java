package org.saphan.plan.terms;

/// The kinds of entrepreneur that a programme may admit, spelt as the register spells them.
public enum EntrepreneurKind {
    COMMUNITY_GROUP,
    SINGLE_OWNER,
    SME
}
