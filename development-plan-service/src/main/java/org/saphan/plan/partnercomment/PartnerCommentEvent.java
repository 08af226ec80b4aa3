package org.saphan.plan.partnercomment;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a comment.
sealed interface PartnerCommentEvent extends Event {

    @Override
    PartnerCommentPublished state();

    /// A partner agency commented.
    @Fact("plan.partner-comment.made.v1")
    record PartnerCommentMade(PartnerCommentPublished state) implements PartnerCommentEvent {}

    /// It took its comment back.
    @Fact("plan.partner-comment.withdrawn.v1")
    record PartnerCommentWithdrawn(PartnerCommentPublished state) implements PartnerCommentEvent {}
}
