package org.saphan.plan.known.registry;

import org.jspecify.annotations.Nullable;

/// What an entrepreneur is called in public.
///
/// @param name null where nothing may be published, for it would be a person's name
public record KnownName(
        @Nullable String otopRegistrationNo, @Nullable String name) {

    /// Of an entrepreneur whom the register has told nothing of.
    public static final KnownName UNKNOWN = new KnownName(null, null);
}
