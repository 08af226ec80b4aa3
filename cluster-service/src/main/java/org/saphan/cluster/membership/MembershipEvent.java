package org.saphan.cluster.membership;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a membership.
sealed interface MembershipEvent extends Event {

    @Override
    MembershipSummary state();

    /// An enterprise was invited into a cluster.
    @Fact("cluster.membership.invited.v1")
    record MemberInvited(MembershipSummary state) implements MembershipEvent {}

    /// The figures that a member begins with were taken.
    @Fact("cluster.membership.intake-completed.v1")
    record MemberIntakeCompleted(MembershipSummary state) implements MembershipEvent {}

    /// An enterprise became an active member.
    @Fact("cluster.membership.joined.v1")
    record MemberJoined(MembershipSummary state) implements MembershipEvent {}

    /// A member left, or was dismissed with the register.
    @Fact("cluster.membership.left.v1")
    record MemberLeft(MembershipSummary state) implements MembershipEvent {}

    /// The register merged the entrepreneur into another, or took that back, and the membership went along.
    @Fact("cluster.membership.transferred.v1")
    record MemberTransferred(MembershipSummary state) implements MembershipEvent {}

    /// A member moved to another tier of the chain.
    @Fact("cluster.membership.tier-changed.v1")
    record MemberTierChanged(MembershipSummary state) implements MembershipEvent {}

    /// The figures that a member begins with came once more, and others; or an SME is called otherwise.
    @Fact("cluster.membership.intake-changed.v1")
    record MemberIntakeChanged(MembershipSummary state) implements MembershipEvent {}
}
