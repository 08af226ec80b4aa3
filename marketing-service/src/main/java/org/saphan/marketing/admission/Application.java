package org.saphan.marketing.admission;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.channel.Market;

/// What is to be decided on.
///
/// @param programmeCode the programme that the basis rests on, where it rests on one
/// @param market to which the channel leads
public record Application(
        UUID entrepreneurId, Basis basis, @Nullable String programmeCode, Market market, List<UUID> productIds) {

    public Application {
        productIds = List.copyOf(productIds);
    }
}
