package org.saphan.marketing.readiness;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.requirement.Requirement;

/// One thing that an entrepreneur or its product lacks for a channel.
@Schema(description = "One thing that was missing.")
public record Missing(
        @Schema(description = "Of which product; absent where it is the entrepreneur's, or there is none.") @Nullable UUID productId,

        @Schema(description = "What the channel asks for; absent where every channel does.") @Nullable Requirement requirement,

        @NotNull MissingCode code,

        @NotNull @Schema(maxItems = 100) List<Held> has) {

    public Missing {
        has = List.copyOf(has);
    }

    /// What no channel can do without.
    static Missing of(MissingCode code) {
        return new Missing(null, null, code, List.of());
    }
}
