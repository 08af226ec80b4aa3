package org.saphan.marketing.known.registry;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the register publishes of a product, as far as it is needed here.
record PublishedProduct(
        @NotNull UUID entrepreneurId,
        @Nullable String nameTh,
        @Nullable String category) {}
