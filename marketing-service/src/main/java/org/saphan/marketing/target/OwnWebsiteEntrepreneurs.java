package org.saphan.marketing.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.saphan.http.target.TargetMeasure;
import org.saphan.marketing.ownwebsite.OwnWebsiteQueries;

/// How many entrepreneurs have a website of their own, each once (S2-09).
@ApplicationScoped
class OwnWebsiteEntrepreneurs implements TargetMeasure {

    private final OwnWebsiteQueries websites;

    OwnWebsiteEntrepreneurs(OwnWebsiteQueries websites) {
        this.websites = websites;
    }

    @Override
    public String metric() {
        return "OWN_WEBSITE_ENTREPRENEURS";
    }

    @Override
    public BigDecimal actual(String programmeCode) {
        return BigDecimal.valueOf(websites.entrepreneurs(programmeCode));
    }
}
