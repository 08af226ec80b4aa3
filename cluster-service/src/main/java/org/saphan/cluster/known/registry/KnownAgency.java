package org.saphan.cluster.known.registry;

import org.jspecify.annotations.Nullable;

/// An agency, as the register told it last.
///
/// @param provinceCode where it sits; null for an agency of the whole country
/// @param sequence which of the register's versions this is
public record KnownAgency(String code, @Nullable String provinceCode, long sequence) {}
