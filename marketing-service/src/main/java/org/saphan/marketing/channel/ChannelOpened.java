package org.saphan.marketing.channel;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A channel was opened.
@Fact("marketing.channel.opened.v1")
record ChannelOpened(ChannelPublished state) implements Event {}
