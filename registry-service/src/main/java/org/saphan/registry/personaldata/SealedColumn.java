package org.saphan.registry.personaldata;

import org.jspecify.annotations.Nullable;

/// A sealed column.
///
/// @param hash the column that finds it, if any
record SealedColumn(String cipher, @Nullable String hash) {}
