package org.saphan.plan.forum;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a forum.
sealed interface ForumEvent extends Event {

    @Override
    ForumPublished state();

    /// The community met.
    @Fact("plan.forum.held.v1")
    record ForumHeld(ForumPublished state) implements ForumEvent {}

    /// Its record was corrected.
    @Fact("plan.forum.corrected.v1")
    record ForumCorrected(ForumPublished state) implements ForumEvent {}
}
