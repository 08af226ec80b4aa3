package org.saphan.registry.accessrevocation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Which tokens count no more, and why.
@Schema(description = "Which tokens count no more, and why.")
record AccessRevocationDetails(
        @NotNull UUID revocationId,
        @NotNull @Schema(maxLength = 20, examples = "DOAE") String agency,

        @Schema(description = "Absent where it concerns every client of the agency.", maxLength = 200) @Nullable String clientId,

        @NotNull @Schema(description = "Tokens that were given at this moment or earlier are refused.")
        Instant revokedBefore,

        @NotNull @Schema(maxLength = 500) String reason,

        @NotNull @Schema(description = "The account that declared it.", maxLength = 200)
        String declaredBy,

        @Schema(description = "Since when they count again.") @Nullable Instant liftedAt,
        @Schema(maxLength = 200) @Nullable String liftedBy,
        @Schema(maxLength = 500) @Nullable String liftingReason,
        @JsonIgnore long version) {}
