package org.saphan.plan.reservation;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a plan's reservation.
sealed interface ReservationEvent extends Event {

    @Override
    ReservationDetails state();

    /// The approved plan set money aside.
    @Fact("plan.reservation.made.v1")
    record ReservationMade(ReservationDetails state) implements ReservationEvent {}

    /// What the plan sets aside is another sum, for other activities or out of other funds.
    @Fact("plan.reservation.changed.v1")
    record ReservationChanged(ReservationDetails state) implements ReservationEvent {}

    /// The plan ended, and what was not committed is free again.
    @Fact("plan.reservation.released.v1")
    record ReservationReleased(ReservationDetails state) implements ReservationEvent {}
}
