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
}
