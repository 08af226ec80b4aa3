package org.saphan.registry.opcround;

/// Fired in the transaction that announces a round, so that its commit wakes who reacts to it.
public record RoundAnnouncement(int yearBE) {}
