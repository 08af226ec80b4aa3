package org.saphan.journal.learning;

/// Why a message is a dead letter.
public enum Misunderstanding {
    /// It is not a CloudEvent in binary mode: an attribute that must be there is not.
    ATTRIBUTE_MISSING,
    /// An attribute has a value that is not possible.
    ATTRIBUTE_INVALID,
    /// Its type belongs to another topic.
    WRONG_TOPIC,
    /// The key is not the subject, so the order of the aggregate's events is not kept.
    WRONG_KEY,
    /// The data is not JSON.
    NOT_JSON,
    /// The data is JSON, but does not fit what the projection reads.
    WRONG_SHAPE,
    /// The data breaks a constraint of what the projection reads.
    INVALID,
    /// It was understood, but the projection cannot keep it.
    UNLEARNABLE
}
