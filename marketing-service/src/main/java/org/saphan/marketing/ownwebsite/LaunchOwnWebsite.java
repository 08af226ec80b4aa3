package org.saphan.marketing.ownwebsite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;
import org.saphan.marketing.admission.MarketingDuties;
import org.saphan.marketing.admission.Standings;
import org.saphan.marketing.marketplace.MarketplaceQueries;
import org.saphan.marketing.websiteproof.WebsiteFault;

/// Lets the entrepreneur sell through its website from today on, if it still may.
@ApplicationScoped
class LaunchOwnWebsite {

    private final OwnWebsites websites;
    private final MarketingDuties duties;
    private final Standings standings;
    private final MarketplaceQueries marketplaces;
    private final OwnWebsiteJournal journal;
    private final Clock clock;

    LaunchOwnWebsite(
            OwnWebsites websites,
            MarketingDuties duties,
            Standings standings,
            MarketplaceQueries marketplaces,
            OwnWebsiteJournal journal,
            Clock clock) {
        this.websites = websites;
        this.duties = duties;
        this.standings = standings;
        this.marketplaces = marketplaces;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    OwnWebsiteDetails run(UUID id, IfMatch ifMatch) {
        var website = websites.require(id);
        duties.require(website.programmeCode(), website.entrepreneurId());
        ifMatch.check(website.version());
        website.launch(BangkokDays.today(clock));
        if (marketplaces.includeOneOf(List.of(website.toProve().site().host()))) {
            throw new NotAnOwnWebsite(WebsiteFault.MARKETPLACE_HOST);
        }
        standings.require(website.entrepreneurId());
        return journal.record(website, OwnWebsiteEvent.OwnWebsiteLaunched::new);
    }
}
