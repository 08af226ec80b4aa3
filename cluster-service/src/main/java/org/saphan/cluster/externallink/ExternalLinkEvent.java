package org.saphan.cluster.externallink;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to an external link.
sealed interface ExternalLinkEvent extends Event {

    @Override
    ExternalLinkPublished state();

    /// An organisation outside began to strengthen a cluster.
    @Fact("cluster.external-link.made.v1")
    record ExternalLinkMade(ExternalLinkPublished state) implements ExternalLinkEvent {}

    /// It does so no more.
    @Fact("cluster.external-link.ended.v1")
    record ExternalLinkEnded(ExternalLinkPublished state) implements ExternalLinkEvent {}
}
