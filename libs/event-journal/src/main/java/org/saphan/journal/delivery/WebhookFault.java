package org.saphan.journal.delivery;

/// Why an endpoint did not take what it was sent.
public enum WebhookFault {
    /// Its address is inside a network, or is named so that it could be.
    PRIVATE_ADDRESS,
    /// Nobody is there, or nobody who can prove the name.
    UNREACHABLE,
    /// Its answer did not come in time.
    TOO_SLOW,
    /// Its answer was larger than is read.
    TOO_MUCH,
    /// It answered with another status than 2xx.
    REFUSED,
    /// It did not repeat the challenge.
    WRONG_ANSWER
}
