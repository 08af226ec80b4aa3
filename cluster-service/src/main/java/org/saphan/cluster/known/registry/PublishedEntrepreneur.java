package org.saphan.cluster.known.registry;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the register publishes of an entrepreneur, as far as it is needed here.
record PublishedEntrepreneur(
        @NotNull String kind,
        @NotNull String status,
        @NotNull Instant statusSince,
        @NotNull String provinceCode,
        @Nullable UUID mergedInto) {}
