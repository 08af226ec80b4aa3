package org.saphan.journal;

/// Fired asynchronously (`@ObservesAsync`) after a projection's commit, so that reactions can compare what is known
/// with their own state. It is a wake-up, not a delivery: it can be missed in a crash, so a reaction also runs
/// periodically.
///
/// @param topic the topic that was learnt from
public record Learnt(String topic) {}
