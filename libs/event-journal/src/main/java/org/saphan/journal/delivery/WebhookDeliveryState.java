package org.saphan.journal.delivery;

/// What became of an event that is to be brought to a webhook.
public enum WebhookDeliveryState {
    /// It is to be sent, for the first time or again.
    PENDING,
    /// The endpoint has taken it.
    DELIVERED,
    /// It was sent as often as it is, in vain; the subscriber may have it sent again.
    DEAD
}
