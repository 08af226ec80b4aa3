package org.saphan.marketing.contribution;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a contribution.
sealed interface ContributionEvent extends Event {

    @Override
    ContributionPublished state();

    /// An agency said what it contributes.
    @Fact("marketing.contribution.recorded.v1")
    record ContributionRecorded(ContributionPublished state) implements ContributionEvent {}

    /// Another contribution is right instead.
    @Fact("marketing.contribution.superseded.v1")
    record ContributionWrittenOff(ContributionPublished state) implements ContributionEvent {}

    /// It does not come.
    @Fact("marketing.contribution.withdrawn.v1")
    record ContributionWithdrawn(ContributionPublished state) implements ContributionEvent {}
}
