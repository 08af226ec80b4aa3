package org.saphan.plan.known.registry;

import java.util.UUID;

/// A product's rating that counts: announced, and not superseded.
///
/// @param sequence which of the register's versions this is
public record KnownRating(UUID id, UUID productId, int roundYearBE, int stars, long sequence) {}
