package org.saphan.marketing.channel;

import java.util.List;
import java.util.UUID;
import org.saphan.marketing.requirement.Requirement;

/// What other features need of a channel.
public record ChannelFacts(
        UUID id,
        String nameTh,
        String nameEn,
        ChannelType type,
        Market market,
        boolean ownChannel,
        String providerAgency,
        List<Requirement> requirements) {

    public ChannelFacts {
        requirements = List.copyOf(requirements);
    }
}
