package org.saphan.cluster.training;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a training.
sealed interface TrainingEvent extends Event {

    @Override
    TrainingPublished state();

    /// A training was held.
    @Fact("cluster.training.held.v1")
    record TrainingHeld(TrainingPublished state) implements TrainingEvent {}

    /// What a training came to was recorded, or recorded anew.
    @Fact("cluster.training.results-recorded.v1")
    record TrainingResultsRecorded(TrainingPublished state) implements TrainingEvent {}
}
