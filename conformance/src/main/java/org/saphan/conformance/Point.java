package org.saphan.conformance;

/// One convention, and whether it is kept.
///
/// @param found what was seen instead, or why nothing was; empty where it is kept
record Point(String topic, String sentence, Outcome outcome, String found) {}
