package org.saphan.marketing.known.registry;

import java.util.UUID;

/// A consent that stands.
///
/// @param sequence which of the register's versions this is
public record KnownConsent(UUID id, long sequence) {}
