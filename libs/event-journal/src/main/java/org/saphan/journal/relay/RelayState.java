package org.saphan.journal.relay;

/// What the relay of this process is doing.
public enum RelayState {
    /// Switched off by a setting, or the process is ending.
    OFF,
    /// Another process holds the election.
    STANDBY,
    /// Publishing what is recorded.
    PUBLISHING,
    /// Kafka does not answer, or does not take the events; writes go on and are published when it does.
    KAFKA_AWAY,
    /// The database does not answer.
    DATABASE_AWAY,
    /// The database was restored, and the topics know what it does not: somebody has to look, and to rebase.
    REBASE_REQUIRED,
    /// Something that nobody has thought of; the log says what. It is tried again and again.
    FAILED
}
