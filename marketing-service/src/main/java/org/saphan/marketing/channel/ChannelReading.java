package org.saphan.marketing.channel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Channels with their places, as readers see them.
@ApplicationScoped
class ChannelReading {

    private final Channels channels;
    private final Places places;

    ChannelReading(Channels channels, Places places) {
        this.channels = channels;
        this.places = places;
    }

    ChannelDetails require(UUID id) {
        return channels.require(id).published().details(places.taken(id));
    }

    List<ChannelDetails> of(List<Channel> found) {
        var taken = places.taken(found.stream().map(Channel::id).toList());
        return found.stream()
                .map(each -> each.published().details(taken.getOrDefault(each.id(), 0)))
                .toList();
    }
}
