package org.saphan.journal.source;

/// What this process does about an owner's feed.
public enum SourceState {
    /// Switched off by a setting, not begun, or the process is ending.
    OFF,
    /// Another process reads it.
    STANDBY,
    /// Learning what comes.
    READING,
    /// The feed, or the issuer of tokens, does not answer, or says that it cannot now.
    AWAY,
    /// The feed, or the issuer of tokens, refuses: somebody has to look. It is tried again and again.
    REFUSED,
    /// A topic cannot be learnt for the moment and is tried again and again; the others go on. The log says why.
    TOPIC_RESTING,
    /// The database does not answer.
    DATABASE_AWAY,
    /// Something that nobody has thought of; the log says what. It is tried again and again.
    FAILED
}
