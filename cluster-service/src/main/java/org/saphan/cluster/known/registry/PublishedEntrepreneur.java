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
        @Nullable String nameTh,
        @Nullable String tradeName,
        @NotNull String provinceCode,
        @Nullable String journeyStage,
        @Nullable UUID mergedInto) {

    /// Its name, or of a single owner, whose name is nobody's business, the trade name.
    @Nullable String publicName() {
        return nameTh == null ? tradeName : nameTh;
    }
}
