package org.saphan.marketing.channel;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A channel's names, terms or days were changed.
@Fact("marketing.channel.amended.v1")
record ChannelAmended(ChannelPublished state) implements Event {}
