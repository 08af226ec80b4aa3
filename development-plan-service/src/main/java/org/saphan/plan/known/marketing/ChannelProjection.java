package org.saphan.plan.known.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.journal.Heard;
import org.saphan.journal.Projection;

/// Learns to which market each channel leads.
@ApplicationScoped
class ChannelProjection implements Projection<PublishedChannel> {

    private final KnownChannels channels;

    ChannelProjection(KnownChannels channels) {
        this.channels = channels;
    }

    @Override
    public String topic() {
        return "marketing.channel.v1";
    }

    @Override
    public Class<PublishedChannel> shape() {
        return PublishedChannel.class;
    }

    @Override
    public String table() {
        return "known_channel";
    }

    @Override
    public void learn(List<Heard<PublishedChannel>> batch) {
        channels.learnChannels(batch);
    }
}
