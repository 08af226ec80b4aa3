package org.saphan.journal.webhook;

/// What is done for a webhook.
public enum WebhookState {
    /// Its endpoint has not repeated a challenge yet; events wait.
    PENDING,
    /// Events are brought.
    ACTIVE,
    /// The subscriber wants none for the moment; events wait.
    PAUSED,
    /// The endpoint is gone, or the access was revoked; a new verification makes it active again.
    DISABLED
}
