package org.saphan.registry.entrepreneur;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a registration stands.
@Schema(description = "Where a registration stands.")
public enum RegistrationStatus {
    SUBMITTED,
    REGISTERED,
    REJECTED,
    SUSPENDED,
    DEREGISTERED;

    /// Whether the registration is in force, rests or is undecided.
    public boolean isActive() {
        return this != REJECTED && this != DEREGISTERED;
    }
}
