package org.saphan.marketing.channel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;
import org.saphan.marketing.requirement.Requirement;

/// What other agencies may know of a channel.
record ChannelPublished(
        UUID channelId,
        String nameTh,
        String nameEn,
        ChannelType type,
        Market market,
        String providerAgency,
        boolean ownChannel,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        ChannelState state,
        @Nullable LocalDate closedOn,
        List<Requirement> requirements,
        @Nullable Integer capacity,
        List<String> countries,
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
