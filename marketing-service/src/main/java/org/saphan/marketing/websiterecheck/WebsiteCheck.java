package org.saphan.marketing.websiterecheck;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.websiteproof.WebsiteFault;

/// What came of the last look at a website.
@Schema(description = "What came of the last look at a website.")
record WebsiteCheck(
        @NotNull UUID ownWebsiteId,

        @Schema(description = "Absent before it was proven first.") @Nullable Instant lastCheckedAt,

        @Schema(description = "Absent when the token was there.") @Nullable WebsiteFault fault,

        @Schema(required = true, description = "How many looks in a row failed.")
        int failures,

        @Nullable Instant nextCheckAt,

        @Schema(
                required = true,
                description = "It is live, on no marketplace, and its entrepreneur may sell: it counts now.")
        boolean counting) {}
