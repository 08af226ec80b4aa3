package org.saphan.plan.terms;

/// How the values of one indicator at many entrepreneurs become one result.
public enum IndicatorAggregate {

    /// The sum of what each rose by; who fell takes away.
    SUM_OF_INCREASE,

    /// The sum of the values after.
    SUM_AFTER,

    /// By how many percent the sum after is above the sum before.
    PERCENT_OF_SUMS,

    /// How many entrepreneurs rose.
    COUNT_IMPROVED
}
