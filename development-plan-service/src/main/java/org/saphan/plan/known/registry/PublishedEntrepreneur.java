package org.saphan.plan.known.registry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the register publishes of an entrepreneur, as far as it is needed here.
record PublishedEntrepreneur(
        @Nullable String otopRegistrationNo,
        String kind,
        String status,
        @Nullable String nameTh,
        @Nullable String tradeName,
        String provinceCode,
        @Nullable Instant statusSince,
        @Nullable UUID mergedInto) {

    /// The name it is known by; a person's name is never published.
    @Nullable String publicName() {
        return nameTh == null ? tradeName : nameTh;
    }
}
