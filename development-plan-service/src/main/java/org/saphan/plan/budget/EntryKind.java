package org.saphan.plan.budget;

/// What an entry of the ledger stands for. The amounts of all entries are positive; the kind says which sum an entry
/// raises or lowers.
public enum EntryKind {
    ALLOCATION,

    /// What an agency gave back of its allocation.
    ALLOCATION_RETURN,

    /// What an approved plan sets aside for an activity.
    RESERVATION,

    /// What is no longer set aside.
    RELEASE,
    COMMITMENT,

    /// What is no longer committed.
    DECOMMITMENT,
    DISBURSEMENT,

    /// What came back of a payment.
    REFUND
}
