package org.saphan.marketing.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.saphan.journal.Journal;

/// Opens a channel.
@ApplicationScoped
class OpenChannel {

    private final Channels channels;
    private final ChannelStewardship stewardship;
    private final Journal journal;

    OpenChannel(Channels channels, ChannelStewardship stewardship, Journal journal) {
        this.channels = channels;
        this.stewardship = stewardship;
        this.journal = journal;
    }

    @Transactional
    ChannelDetails run(NewChannel entry) {
        stewardship.requireFor(entry.providerAgency());
        var channel = Channel.open(entry);
        channels.persistAndFlush(channel);
        journal.record(new ChannelOpened(channel.published()));
        return channel.published().details(0);
    }
}
