package org.saphan.marketing.ownwebsite;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.websiteproof.ProofInstructions;

/// A website, with its token for who may act on it.
@Schema(description = "A website of an entrepreneur's own.")
record OwnWebsiteDetails(
        @NotNull UUID ownWebsiteId,
        @NotNull UUID entrepreneurId,

        @Schema(maxLength = 40, examples = "OTOP_PLUS_NEXT") @Nullable String programmeCode,

        @NotNull @Schema(maxLength = 300, examples = "https://www.sothon.example/")
        String url,

        @NotNull OwnWebsiteState state,
        @NotNull @Schema(maxLength = 20, examples = "MICT") String claimedBy,
        @NotNull LocalDate claimedOn,

        @Schema(description = "When it was proven first.") @Nullable Instant verifiedAt,

        @Schema(description = "Its first day.") @Nullable LocalDate liveOn,

        @Nullable LocalDate retiredOn,

        @Schema(maxLength = 60, description = "What the site is to show; only for agencies that may act on it.")
        @Nullable String token,

        @Nullable ProofInstructions instructions,
        @JsonIgnore long version) {}
