package org.saphan.cluster.cluster;

/// A step in a cluster's life. Whether it may be taken is asked by the feature that takes it, as far as it is not the
/// cluster's own business.
public sealed interface ClusterStep {

    /// Whether nothing comes after it.
    default boolean isEnd() {
        return this instanceof Graduated || this instanceof Dissolved;
    }

    /// OSMEP judged how promising it is.
    record Assessed(Assessment assessment) implements ClusterStep {}

    /// OSMEP selected it for support.
    record Selected() implements ClusterStep {}

    /// It began its work.
    record Activated() implements ClusterStep {}

    /// The review of its year began.
    record ReviewOpened() implements ClusterStep {}

    /// A review of one of its years was recorded, or put in the place of a wrong one.
    record Reviewed(ReviewFacts review) implements ClusterStep {}

    /// It is supported for its next year too.
    record Renewed(int fiscalYearBE) implements ClusterStep {}

    /// It needs no support any more.
    record Graduated(Closing closing) implements ClusterStep {}

    /// It is given up.
    record Dissolved(Closing closing) implements ClusterStep {}
}
