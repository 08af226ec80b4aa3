package org.saphan.plan.budget;

/// What an entry of the ledger stands for.
public enum EntryKind {
    ALLOCATION,
    COMMITMENT,
    DISBURSEMENT
}
