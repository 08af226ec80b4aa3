package org.saphan.cluster.economicvalue;

import java.util.UUID;

/// A result that may count.
public record Countable(UUID resultId, UUID roundId, UUID membershipId, Change change) {}
