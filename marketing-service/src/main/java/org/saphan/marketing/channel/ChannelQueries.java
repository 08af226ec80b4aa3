package org.saphan.marketing.channel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/// What other features may ask about channels.
@ApplicationScoped
public class ChannelQueries {

    private final Channels channels;
    private final ChannelStewardship stewardship;

    ChannelQueries(Channels channels, ChannelStewardship stewardship) {
        this.channels = channels;
        this.stewardship = stewardship;
    }

    /// @throws org.saphan.http.NotFound when there is no such channel
    /// @throws org.saphan.http.DutyRequired when the caller is neither its provider nor OPS-MOC
    public void requireProvider(UUID id) {
        stewardship.requireFor(channels.require(id).providerAgency());
    }

    /// The channel that a body names.
    ///
    /// @throws UnknownChannel when there is none
    public ChannelFacts require(UUID id) {
        return channels.findByIdOptional(id).map(Channel::facts).orElseThrow(() -> new UnknownChannel(id));
    }

    /// @throws ChannelNotOpen when it takes nobody on any more
    public void requireNotEnded(UUID id, LocalDate day) {
        channels.require(id).requireNotEnded(day);
    }

    /// @throws ChannelNotOpen when one cannot sell through it on that day
    public void requireOpen(UUID id, LocalDate day) {
        channels.require(id).requireOpen(day);
    }
}
