package org.saphan.journal.webhook;

/// With which events a new webhook begins.
public enum WebhookStart {
    /// With what happens after it was entered.
    NOW,
    /// With everything that the service has ever announced.
    BEGINNING
}
