package org.saphan.marketing.channel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;
import org.saphan.marketing.requirement.Requirement;

/// What other agencies may know of a channel.
record ChannelPublished(
        UUID channelId,
        @Schema(maxLength = 300) String nameTh,
        @Schema(maxLength = 300) String nameEn,
        ChannelType type,
        Market market,
        @Schema(maxLength = 20, examples = "CDD") String providerAgency,

        @Schema(required = true, description = "Who sells through it has a channel of its own.")
        boolean ownChannel,

        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        ChannelState state,
        @Nullable LocalDate closedOn,

        @Schema(maxItems = 20, description = "What it asks of every product that is sold through it.")
        List<Requirement> requirements,

        @Schema(description = "How many entrepreneurs it has room for; absent for no limit.") @Nullable Integer capacity,

        @Schema(maxItems = 60, description = "The countries that it leads to, ISO 3166-1 alpha-2.")
        List<@Size(max = 2) String> countries,

        @Schema(required = true, description = "It is a regional export hub (S4-12).")
        boolean exportHub,

        @JsonIgnore long version)
        implements EventState {

    ChannelPublished {
        requirements = List.copyOf(requirements);
        countries = List.copyOf(countries);
    }

    @Override
    public String subject() {
        return channelId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }

    /// @param taken how many places are
    ChannelDetails details(int taken) {
        return new ChannelDetails(
                channelId,
                nameTh,
                nameEn,
                type,
                market,
                providerAgency,
                ownChannel,
                opensOn,
                closesOn,
                state,
                closedOn,
                requirements,
                capacity,
                capacity == null ? null : ChannelPlaces.of(capacity, taken),
                countries,
                exportHub,
                version);
    }
}
