package org.saphan.marketing.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;

/// Closes a channel for good, and with it every onboarding to it.
@ApplicationScoped
class CloseChannel {

    private final Channels channels;
    private final ChannelStewardship stewardship;
    private final Journal journal;
    private final Event<ChannelEnded> endings;
    private final Clock clock;

    CloseChannel(
            Channels channels,
            ChannelStewardship stewardship,
            Journal journal,
            Event<ChannelEnded> endings,
            Clock clock) {
        this.channels = channels;
        this.stewardship = stewardship;
        this.journal = journal;
        this.endings = endings;
        this.clock = clock;
    }

    @Transactional
    ChannelDetails run(UUID id, IfMatch ifMatch) {
        var channel = channels.require(id);
        stewardship.requireFor(channel.providerAgency());
        ifMatch.check(channel.version());
        channel.close(BangkokDays.today(clock));
        channels.flush();
        journal.record(new ChannelClosed(channel.published()));
        endings.fire(new ChannelEnded(id));
        return channel.published().details(0);
    }
}
