package org.saphan.plan.training;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a training session.
sealed interface TrainingSessionEvent extends Event {

    @Override
    TrainingSessionPublished state();

    /// The session was given.
    @Fact("plan.training-session.held.v1")
    record TrainingSessionHeld(TrainingSessionPublished state) implements TrainingSessionEvent {}

    /// Its record was corrected.
    @Fact("plan.training-session.corrected.v1")
    record TrainingSessionCorrected(TrainingSessionPublished state) implements TrainingSessionEvent {}
}
