package org.saphan.marketing.ownwebsite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.marketing.admission.MarketingDuties;
import org.saphan.marketing.websiteproof.WebsiteToProve;

/// Finds a website that the calling agency may have verified.
@ApplicationScoped
class FindToVerify {

    private final OwnWebsites websites;
    private final MarketingDuties duties;

    FindToVerify(OwnWebsites websites, MarketingDuties duties) {
        this.websites = websites;
        this.duties = duties;
    }

    @Transactional
    WebsiteToProve run(UUID id, IfMatch ifMatch) {
        var website = websites.require(id);
        duties.require(website.programmeCode(), website.entrepreneurId());
        ifMatch.check(website.version());
        website.requireNot(OwnWebsiteState.RETIRED);
        return website.toProve();
    }
}
