package org.saphan.plan.terms;

/// What a candidate's rank is measured by; each gives 0 to 100.
public enum RankingMeasure {

    /// The most stars among the ratings that count, twenty a star.
    STARS,

    /// The highest total among the ratings that count.
    RATING_TOTAL,

    /// How many products hold a rating that counts, twenty a product, at most 100.
    RATED_PRODUCTS,

    /// The score of the latest assessment of potential.
    POTENTIAL_SCORE
}
