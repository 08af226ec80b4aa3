package org.saphan.journal.deadletter;

/// What became of a dead letter.
public enum DeadLetterState {
    /// Nobody has decided yet.
    OPEN,
    /// It was tried again and understood.
    LEARNT,
    /// Somebody decided that it does not matter.
    SKIPPED,
    /// Its aggregate was erased, and what the letter said with it.
    ERASED
}
