package org.saphan.cluster.monitoringround;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a round.
sealed interface MonitoringRoundEvent extends Event {

    @Override
    MonitoringRoundDetails state();

    /// A round was opened.
    @Fact("cluster.monitoring-round.opened.v1")
    record MonitoringRoundOpened(MonitoringRoundDetails state) implements MonitoringRoundEvent {}

    /// A round may close without another member, or without one less.
    @Fact("cluster.monitoring-round.absence-changed.v1")
    record AbsenceChanged(MonitoringRoundDetails state) implements MonitoringRoundEvent {}

    /// A round that has all its data was closed for good.
    @Fact("cluster.monitoring-round.closed.v1")
    record MonitoringRoundClosed(MonitoringRoundDetails state) implements MonitoringRoundEvent {}
}
