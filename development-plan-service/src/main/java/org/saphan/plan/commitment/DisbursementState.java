package org.saphan.plan.commitment;

/// What became of a payment that was asked for.
enum DisbursementState {
    REQUESTED,
    MADE,
    REJECTED
}
