package org.saphan.plan.foureyes;

/// What became of something that was asked for.
public enum RequestState {
    REQUESTED,

    /// It was let go, and was done.
    MADE,

    /// It was turned down, or whoever asked took it back.
    REJECTED
}
