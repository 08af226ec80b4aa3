package org.saphan.marketing.channel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// What other features may ask about channels.
@ApplicationScoped
public class ChannelQueries {

    private final Channels channels;
    private final Places places;
    private final ChannelStewardship stewardship;

    ChannelQueries(Channels channels, Places places, ChannelStewardship stewardship) {
        this.channels = channels;
        this.places = places;
        this.stewardship = stewardship;
    }

    /// The channel that a path names.
    ///
    /// @throws NotFound when there is none
    public ChannelFacts read(UUID id) {
        return channels.require(id).facts();
    }

    /// The channels that have not ended on that day, by id.
    public List<ChannelFacts> notEnded(LocalDate day, UUID after, int most) {
        return channels.notEnded(day, after, most).stream().map(Channel::facts).toList();
    }

    /// Makes sure of a place for one more entrepreneur until the transaction ends.
    ///
    /// @throws ChannelFull when every place is taken
    public void requirePlace(UUID id) {
        var capacity = places.hold(id);
        if (capacity > 0 && places.taken(id) >= capacity) {
            throw new ChannelFull(capacity);
        }
    }

    /// @throws NotFound when there is no such channel
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
