package org.saphan.plan.developer;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to an institution's part.
sealed interface DeveloperEvent extends Event {

    @Override
    DeveloperPublished state();

    /// An institution is to develop an entrepreneur.
    @Fact("plan.developer-assignment.made.v1")
    record DeveloperAssigned(DeveloperPublished state) implements DeveloperEvent {}

    /// It does so no longer.
    @Fact("plan.developer-assignment.ended.v1")
    record DeveloperAssignmentEnded(DeveloperPublished state) implements DeveloperEvent {}
}
