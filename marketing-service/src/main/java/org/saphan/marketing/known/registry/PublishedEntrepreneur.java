package org.saphan.marketing.known.registry;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the register publishes of an entrepreneur, as far as it is needed here.
record PublishedEntrepreneur(
        @Nullable String otopRegistrationNo,
        @NotNull String kind,
        @NotNull String status,
        @NotNull Instant statusSince,
        @NotNull String provinceCode,
        @Nullable String nameTh,
        @Nullable UUID mergedInto) {}
