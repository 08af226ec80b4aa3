package org.saphan.marketing.known.registry;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the register publishes of a product's certificate, as far as it is needed here. Standards are texts: the
/// register may have more of them than this service knows.
record PublishedCertification(
        @NotNull UUID productId,
        @NotNull UUID entrepreneurId,
        @NotNull String standard,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @NotNull String status,
        @Nullable LocalDate revokedOn) {}
