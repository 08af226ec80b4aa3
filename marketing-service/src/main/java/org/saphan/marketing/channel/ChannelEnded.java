package org.saphan.marketing.channel;

import java.util.UUID;

/// Fired inside the transaction that closes a channel, so that what hangs on it ends with it.
public record ChannelEnded(UUID channelId) {}
