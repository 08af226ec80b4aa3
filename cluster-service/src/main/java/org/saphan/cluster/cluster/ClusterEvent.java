package org.saphan.cluster.cluster;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a cluster.
sealed interface ClusterEvent extends Event {

    @Override
    ClusterDetails state();

    /// A cluster was proposed.
    @Fact("cluster.cluster.proposed.v1")
    record ClusterProposed(ClusterDetails state) implements ClusterEvent {}

    /// OSMEP selected a cluster for support.
    @Fact("cluster.cluster.selected.v1")
    record ClusterSelected(ClusterDetails state) implements ClusterEvent {}

    /// A cluster that has all it needs began its work.
    @Fact("cluster.cluster.activated.v1")
    record ClusterActivated(ClusterDetails state) implements ClusterEvent {}

    /// OSMEP judged how promising a proposed cluster is.
    @Fact("cluster.cluster.assessed.v1")
    record ClusterAssessed(ClusterDetails state) implements ClusterEvent {}

    /// The review of a cluster's year began.
    @Fact("cluster.cluster.review-opened.v1")
    record ClusterReviewOpened(ClusterDetails state) implements ClusterEvent {}

    /// A review of one of a cluster's years was recorded or corrected.
    @Fact("cluster.cluster.reviewed.v1")
    record ClusterReviewed(ClusterDetails state) implements ClusterEvent {}

    /// A cluster is supported for its next year too.
    @Fact("cluster.cluster.renewed.v1")
    record ClusterRenewed(ClusterDetails state) implements ClusterEvent {}

    /// A cluster needs no support any more.
    @Fact("cluster.cluster.graduated.v1")
    record ClusterGraduated(ClusterDetails state) implements ClusterEvent {}

    /// A cluster was given up.
    @Fact("cluster.cluster.dissolved.v1")
    record ClusterDissolved(ClusterDetails state) implements ClusterEvent {}

    static ClusterEvent of(ClusterStep step, ClusterDetails state) {
        return switch (step) {
            case ClusterStep.Assessed _ -> new ClusterAssessed(state);
            case ClusterStep.Selected _ -> new ClusterSelected(state);
            case ClusterStep.Activated _ -> new ClusterActivated(state);
            case ClusterStep.ReviewOpened _ -> new ClusterReviewOpened(state);
            case ClusterStep.Reviewed _ -> new ClusterReviewed(state);
            case ClusterStep.Renewed _ -> new ClusterRenewed(state);
            case ClusterStep.Graduated _ -> new ClusterGraduated(state);
            case ClusterStep.Dissolved _ -> new ClusterDissolved(state);
        };
    }
}
