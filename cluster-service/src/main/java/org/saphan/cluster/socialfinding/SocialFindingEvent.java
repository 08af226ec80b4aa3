package org.saphan.cluster.socialfinding;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a finding.
sealed interface SocialFindingEvent extends Event {

    @Override
    SocialFindingPublished state();

    /// A finding was recorded, or written anew while the round is open.
    @Fact("cluster.social-finding.recorded.v1")
    record SocialFindingRecorded(SocialFindingPublished state) implements SocialFindingEvent {}

    /// Another finding is right instead.
    @Fact("cluster.social-finding.superseded.v1")
    record SocialFindingSuperseded(SocialFindingPublished state) implements SocialFindingEvent {}
}
