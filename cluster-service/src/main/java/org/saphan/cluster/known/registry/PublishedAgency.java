package org.saphan.cluster.known.registry;

import org.jspecify.annotations.Nullable;

/// What the register publishes of an agency, as far as it is needed here.
record PublishedAgency(@Nullable String provinceCode) {}
