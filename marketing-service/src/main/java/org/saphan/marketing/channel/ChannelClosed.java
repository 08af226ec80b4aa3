package org.saphan.marketing.channel;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A channel was closed for good.
@Fact("marketing.channel.closed.v1")
record ChannelClosed(ChannelPublished state) implements Event {}
