package org.saphan.plan.terms;

/// What decides between candidates of the same score, in the order in which a programme names them.
public enum TieRule {
    MORE_STARS,
    HIGHER_RATING_TOTAL,
    HIGHER_POTENTIAL_SCORE,
    EARLIER_NOMINATION,
    EARLIER_STATEMENT,

    /// By lot: a digest of the round's id and the entrepreneur's, which nobody can choose and everybody can check.
    LOT
}
