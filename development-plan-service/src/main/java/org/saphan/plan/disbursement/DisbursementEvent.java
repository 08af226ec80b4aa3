package org.saphan.plan.disbursement;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a disbursement.
sealed interface DisbursementEvent extends Event {

    @Override
    DisbursementPublished state();

    /// The agency asked for a payment out of its commitment.
    @Fact("plan.disbursement.requested.v1")
    record DisbursementRequested(DisbursementPublished state) implements DisbursementEvent {}

    /// A second pair of eyes let it go.
    @Fact("plan.disbursement.made.v1")
    record DisbursementMade(DisbursementPublished state) implements DisbursementEvent {}

    /// It was turned down or taken back.
    @Fact("plan.disbursement.rejected.v1")
    record DisbursementRejected(DisbursementPublished state) implements DisbursementEvent {}

    /// Some of the payment, or all of it, came back.
    @Fact("plan.disbursement.refunded.v1")
    record DisbursementRefunded(DisbursementPublished state) implements DisbursementEvent {}
}
