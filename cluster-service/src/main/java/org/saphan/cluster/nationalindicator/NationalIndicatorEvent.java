package org.saphan.cluster.nationalindicator;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a value of a figure of the nation.
sealed interface NationalIndicatorEvent extends Event {

    @Override
    NationalIndicatorPublished state();

    /// A value was recorded.
    @Fact("cluster.national-indicator.recorded.v1")
    record NationalIndicatorRecorded(NationalIndicatorPublished state) implements NationalIndicatorEvent {}

    /// Another value is right instead.
    @Fact("cluster.national-indicator.superseded.v1")
    record NationalIndicatorWrittenOff(NationalIndicatorPublished state) implements NationalIndicatorEvent {}
}
