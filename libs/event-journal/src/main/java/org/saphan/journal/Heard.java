package org.saphan.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a projection hears: the state of one aggregate, in the projection's own shape, with what the event said
/// about it.
///
/// @param subject the aggregate's id
/// @param sequence the aggregate's version; whoever knows the same or a later one ignores this
/// @param type the event's type, such as `registry.entrepreneur.registered.v1`
/// @param time when the change was made
/// @param agency the agency that caused the change, where one did
/// @param data the aggregate's public state after the change
public record Heard<T>(
        String subject,
        long sequence,
        String type,
        Instant time,
        @Nullable String agency,
        T data) {}
