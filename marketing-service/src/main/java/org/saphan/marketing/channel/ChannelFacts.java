package org.saphan.marketing.channel;

import java.util.UUID;

/// What other features need of a channel.
public record ChannelFacts(UUID id, ChannelType type, Market market, boolean ownChannel, String providerAgency) {}
