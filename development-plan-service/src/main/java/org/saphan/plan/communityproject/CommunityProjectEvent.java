package org.saphan.plan.communityproject;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a community project.
sealed interface CommunityProjectEvent extends Event {

    @Override
    CommunityProjectPublished state();

    /// The community proposes it.
    @Fact("plan.community-project.proposed.v1")
    record CommunityProjectProposed(CommunityProjectPublished state) implements CommunityProjectEvent {}

    /// The proposal was put in other words.
    @Fact("plan.community-project.rewritten.v1")
    record CommunityProjectRewritten(CommunityProjectPublished state) implements CommunityProjectEvent {}

    /// It was judged on the six dimensions and the link to OTOP.
    @Fact("plan.community-project.judged.v1")
    record CommunityProjectJudged(CommunityProjectPublished state) implements CommunityProjectEvent {}

    /// The second forum chose it.
    @Fact("plan.community-project.chosen.v1")
    record CommunityProjectChosen(CommunityProjectPublished state) implements CommunityProjectEvent {}

    /// It is not pursued, or the forum chose another one.
    @Fact("plan.community-project.rejected.v1")
    record CommunityProjectRejected(CommunityProjectPublished state) implements CommunityProjectEvent {}

    /// Its work began.
    @Fact("plan.community-project.started.v1")
    record CommunityProjectStarted(CommunityProjectPublished state) implements CommunityProjectEvent {}

    /// It was carried out.
    @Fact("plan.community-project.done.v1")
    record CommunityProjectDone(CommunityProjectPublished state) implements CommunityProjectEvent {}
}
