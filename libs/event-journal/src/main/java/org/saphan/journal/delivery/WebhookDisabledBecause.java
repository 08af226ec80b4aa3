package org.saphan.journal.delivery;

/// Why nothing is brought to a webhook any more.
public enum WebhookDisabledBecause {
    /// The endpoint answered 410.
    GONE,
    /// The access of the agency or of its system was revoked.
    ACCESS_REVOKED
}
