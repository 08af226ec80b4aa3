package org.saphan.marketing.channel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;

/// A channel, as every reader may see it and as it is published.
@Schema(description = "A way to the market that an agency provides.")
record ChannelDetails(
        @NotNull UUID channelId,
        @NotNull @Schema(maxLength = 300) String nameTh,
        @NotNull @Schema(maxLength = 300) String nameEn,
        @NotNull ChannelType type,
        @NotNull Market market,
        @NotNull @Schema(maxLength = 20, examples = "CDD") String providerAgency,

        @Schema(required = true, description = "Who sells through it has a channel of its own.")
        boolean ownChannel,

        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @NotNull ChannelState state,
        @Nullable LocalDate closedOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return channelId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
