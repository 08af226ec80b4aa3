package org.saphan.marketing.ownwebsite;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// What is published of a website: not its address, which may hold a person's name, and never the token.
record PublishedOwnWebsite(
        @NotNull UUID ownWebsiteId,
        @NotNull UUID entrepreneurId,
        @Schema(maxLength = 40) @Nullable String programmeCode,
        @NotNull OwnWebsiteState state,
        @Nullable Instant verifiedAt,
        @Nullable LocalDate liveOn,
        @Nullable LocalDate retiredOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return ownWebsiteId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
