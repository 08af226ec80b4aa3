package org.saphan.plan.revision;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a revision.
sealed interface RevisionEvent extends Event {

    @Override
    RevisionPublished state();

    /// A change of an approved plan was begun.
    @Fact("plan.plan-revision.begun.v1")
    record RevisionBegun(RevisionPublished state) implements RevisionEvent {}

    /// Its activities were written anew.
    @Fact("plan.plan-revision.rewritten.v1")
    record RevisionRewritten(RevisionPublished state) implements RevisionEvent {}

    /// It was put before the approving agency.
    @Fact("plan.plan-revision.submitted.v1")
    record RevisionSubmitted(RevisionPublished state) implements RevisionEvent {}

    /// The approving agency wants it rewritten.
    @Fact("plan.plan-revision.returned.v1")
    record RevisionReturned(RevisionPublished state) implements RevisionEvent {}

    /// Its activities took the place of the plan's.
    @Fact("plan.plan-revision.approved.v1")
    record RevisionApproved(RevisionPublished state) implements RevisionEvent {}

    /// It was given up, or its plan came to an end.
    @Fact("plan.plan-revision.withdrawn.v1")
    record RevisionWithdrawn(RevisionPublished state) implements RevisionEvent {}
}
