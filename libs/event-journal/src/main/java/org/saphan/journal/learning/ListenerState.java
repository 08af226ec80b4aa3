package org.saphan.journal.learning;

/// What the listener of this process is doing.
public enum ListenerState {
    /// Switched off by a setting, without projections, or the process is ending.
    OFF,
    /// Learning what comes.
    LISTENING,
    /// Kafka does not answer.
    KAFKA_AWAY,
    /// A topic cannot be learnt for the moment and is tried again and again; the others go on. The log says why.
    TOPIC_RESTING,
    /// The consumer failed and another is being opened. The log says why.
    FAILED
}
