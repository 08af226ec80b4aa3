package org.saphan.registry.lookup;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.entrepreneur.RegistrationStatus;

/// What was found at one position of one list.
@Schema(description = "What was found for one entry of the request; the entry itself is not repeated.")
record LookedUpEntrepreneur(
        @NotNull LookupKind kind,

        @NotNull @Schema(description = "Of the entry in its list, from 0.", maximum = "999")
        Integer position,

        @NotNull LookupResult result,
        @Nullable UUID entrepreneurId,
        @Schema(maxLength = 30) @Nullable String otopRegistrationNo,
        @Nullable RegistrationStatus status) {

    static LookedUpEntrepreneur without(LookupKind kind, int position, LookupResult result) {
        return new LookedUpEntrepreneur(kind, position, result, null, null, null);
    }
}
