package org.saphan.plan.activityrun;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a run.
sealed interface ActivityRunEvent extends Event {

    @Override
    ActivityRunPublished state();

    /// An entrepreneur began an activity of the catalogue.
    @Fact("plan.activity-run.started.v1")
    record ActivityRunStarted(ActivityRunPublished state) implements ActivityRunEvent {}

    /// The activity is done, and what was to be recorded is.
    @Fact("plan.activity-run.completed.v1")
    record ActivityRunCompleted(ActivityRunPublished state) implements ActivityRunEvent {}

    /// A certificate of the standard aimed at was granted, which the register told of after the completion.
    @Fact("plan.activity-run.certified.v1")
    record ActivityRunCertified(ActivityRunPublished state) implements ActivityRunEvent {}

    /// The activity came to nothing, or its entrepreneur left.
    @Fact("plan.activity-run.cancelled.v1")
    record ActivityRunCancelled(ActivityRunPublished state) implements ActivityRunEvent {}

    /// The register merged the entrepreneur into another, or took that back, and the run went along.
    @Fact("plan.activity-run.transferred.v1")
    record ActivityRunTransferred(ActivityRunPublished state) implements ActivityRunEvent {}
}
