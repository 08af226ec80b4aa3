package org.saphan.registry.clientregistration;

/// What became of an attempt to delete a client at the identity provider.
enum RemovalOutcome {
    GONE,
    AWAY,
    NOT_OFFERED
}
