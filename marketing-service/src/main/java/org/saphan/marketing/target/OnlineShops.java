package org.saphan.marketing.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.saphan.http.target.TargetMeasure;
import org.saphan.marketing.ownwebsite.OwnWebsiteQueries;

/// How many shops the entrepreneurs have on the web, marketplaces counted too (S2-09).
@ApplicationScoped
class OnlineShops implements TargetMeasure {

    private final OwnWebsiteQueries websites;

    OnlineShops(OwnWebsiteQueries websites) {
        this.websites = websites;
    }

    @Override
    public String metric() {
        return "ONLINE_SHOPS";
    }

    @Override
    public BigDecimal actual(String programmeCode) {
        return BigDecimal.valueOf(websites.shops(programmeCode));
    }
}
