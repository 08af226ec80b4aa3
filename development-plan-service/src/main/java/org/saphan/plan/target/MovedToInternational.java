package org.saphan.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.saphan.plan.marketreach.MarketReachQueries;

/// How many entrepreneurs came to sell abroad and kept their identity (S2-11).
@ApplicationScoped
class MovedToInternational implements TargetMeasure {

    private final MarketReachQueries reach;

    MovedToInternational(MarketReachQueries reach) {
        this.reach = reach;
    }

    @Override
    public String metric() {
        return "MOVED_TO_INTERNATIONAL";
    }

    @Override
    public BigDecimal actual(String programmeCode) {
        return BigDecimal.valueOf(reach.moved(programmeCode));
    }
}
