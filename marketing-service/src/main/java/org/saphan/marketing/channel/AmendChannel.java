package org.saphan.marketing.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;

/// Changes a channel's names, terms and days. What is taken already stays taken.
@ApplicationScoped
class AmendChannel {

    private final Channels channels;
    private final ChannelStewardship stewardship;
    private final Places places;
    private final Journal journal;

    AmendChannel(Channels channels, ChannelStewardship stewardship, Places places, Journal journal) {
        this.channels = channels;
        this.stewardship = stewardship;
        this.places = places;
        this.journal = journal;
    }

    @Transactional
    ChannelDetails run(UUID id, ChannelAmendment amendment, IfMatch ifMatch) {
        places.hold(id);
        var channel = channels.require(id);
        stewardship.requireFor(channel.providerAgency());
        ifMatch.check(channel.version());
        var before = channel.version();
        var taken = places.taken(id);
        channel.amend(amendment, taken);
        channels.flush();
        if (channel.version() != before) {
            journal.record(new ChannelAmended(channel.published()));
        }
        return channel.published().details(taken);
    }
}
