package org.saphan.marketing.known.registry;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the register publishes of a consent.
record PublishedConsent(
        @NotNull UUID entrepreneurId,
        @NotNull String purpose,
        @NotNull LocalDate grantedOn,
        @Nullable LocalDate withdrawnOn) {}
