package org.saphan.plan.handover;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a hand-over.
sealed interface HandOverEvent extends Event {

    @Override
    HandOverPublished state();

    /// Another agency was asked to take a step of a plan over.
    @Fact("plan.hand-over.asked.v1")
    record HandOverAsked(HandOverPublished state) implements HandOverEvent {}

    /// The other agency took it over.
    @Fact("plan.hand-over.accepted.v1")
    record HandOverAccepted(HandOverPublished state) implements HandOverEvent {}

    /// The other agency did not take it over.
    @Fact("plan.hand-over.declined.v1")
    record HandOverDeclined(HandOverPublished state) implements HandOverEvent {}

    /// It is not asked for any more, or its plan came to an end.
    @Fact("plan.hand-over.withdrawn.v1")
    record HandOverWithdrawn(HandOverPublished state) implements HandOverEvent {}
}
