package org.saphan.marketing.channel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/// What other features may ask about channels.
@ApplicationScoped
public class ChannelQueries {

    private final Channels channels;

    ChannelQueries(Channels channels) {
        this.channels = channels;
    }

    /// The channel that a body names.
    ///
    /// @throws UnknownChannel when there is none
    public ChannelFacts require(UUID id) {
        return channels.findByIdOptional(id).map(Channel::facts).orElseThrow(() -> new UnknownChannel(id));
    }

    /// The channel that a path names.
    ///
    /// @throws org.saphan.http.NotFound when there is none
    public ChannelFacts find(UUID id) {
        return channels.require(id).facts();
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
