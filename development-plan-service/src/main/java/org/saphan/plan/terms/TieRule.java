package org.saphan.plan.terms;

/// What decides between candidates of the same score, in the order in which a programme names them.
public enum TieRule {
    MORE_STARS,
    HIGHER_RATING_TOTAL,
    HIGHER_POTENTIAL_SCORE,
    EARLIER_NOMINATION,
    EARLIER_STATEMENT,

    /// By lot: a digest of the programme's code and the entrepreneur's id, which nobody can choose or draw again and
    /// everybody can compute.
    LOT
}
