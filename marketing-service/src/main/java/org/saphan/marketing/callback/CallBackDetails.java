package org.saphan.marketing.callback;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A report of the partner's system, and whether it changed anything.
@Schema(description = "A report of the channel partner's system, and whether it changed anything.")
record CallBackDetails(
        @NotNull UUID callBackId,
        @NotNull UUID channelId,
        @NotNull @Schema(maxLength = 100) String partnerReference,
        @NotNull UUID onboardingId,
        @NotNull CallBackOutcome outcome,
        @NotNull Instant occurredAt,
        @Nullable @Schema(maxLength = 2000) String listingUrl,
        @NotNull Instant receivedAt,
        @Schema(required = true) boolean applied,
        @Nullable NotApplied notApplied,
        @JsonIgnore long version) {}
