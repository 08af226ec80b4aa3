package org.saphan.registry.duplicate;

/// What became of a proposal.
enum DuplicateState {
    /// Somebody has to look.
    OPEN,
    /// They are two.
    DISMISSED,
    /// They were one, and are merged.
    MERGED
}
