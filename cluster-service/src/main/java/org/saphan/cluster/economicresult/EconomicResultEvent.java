package org.saphan.cluster.economicresult;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a result.
sealed interface EconomicResultEvent extends Event {

    @Override
    EconomicResultPublished state();

    /// A member's figures were recorded, or written anew while the round is open.
    @Fact("cluster.economic-result.recorded.v1")
    record EconomicResultRecorded(EconomicResultPublished state) implements EconomicResultEvent {}

    /// Another result is right instead.
    @Fact("cluster.economic-result.superseded.v1")
    record EconomicResultSuperseded(EconomicResultPublished state) implements EconomicResultEvent {}
}
