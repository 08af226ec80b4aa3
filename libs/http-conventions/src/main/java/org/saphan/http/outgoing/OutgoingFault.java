package org.saphan.http.outgoing;

/// Why there was no answer.
public enum OutgoingFault {
    /// The place is inside a network, or is named so that it could be.
    PRIVATE_ADDRESS,
    /// Nobody is there, or nobody who can prove the name.
    UNREACHABLE,
    /// The answer was larger than the caller takes.
    TOO_MUCH,
    /// The answer did not come in time.
    TOO_SLOW
}
