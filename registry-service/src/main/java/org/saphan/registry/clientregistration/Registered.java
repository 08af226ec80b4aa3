package org.saphan.registry.clientregistration;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A client as the provider registered it.
///
/// @param registrationUri where it is deleted; null where the provider does not offer that
record Registered(
        IssuedClient issued, @Nullable URI registrationUri, @Nullable String registrationToken) {

    /// Without the token.
    @Override
    public String toString() {
        return issued.clientId();
    }
}
