package org.saphan.marketing.admission;

import java.util.List;
import java.util.UUID;
import org.saphan.marketing.channel.Market;

/// What was judged of products' potential on a market.
public interface AssessedPotential {

    /// The assessments that give these products potential on the market now: of each the latest, if it is a pass.
    List<AssessmentUsed> passed(List<UUID> productIds, Market market);
}
