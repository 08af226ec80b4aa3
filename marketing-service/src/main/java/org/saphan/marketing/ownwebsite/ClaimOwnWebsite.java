package org.saphan.marketing.ownwebsite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.outgoing.WebAddress;
import org.saphan.marketing.admission.MarketingDuties;
import org.saphan.marketing.admission.Standings;
import org.saphan.marketing.known.plan.KnownProgrammes;
import org.saphan.marketing.marketplace.MarketplaceQueries;
import org.saphan.marketing.websiteproof.WebsiteFault;

/// Claims a website for an entrepreneur that may sell.
@ApplicationScoped
class ClaimOwnWebsite {

    private final OwnWebsites websites;
    private final MarketingDuties duties;
    private final Standings standings;
    private final KnownProgrammes programmes;
    private final MarketplaceQueries marketplaces;
    private final OwnWebsiteJournal journal;
    private final CallingAgency caller;
    private final Clock clock;

    ClaimOwnWebsite(
            OwnWebsites websites,
            MarketingDuties duties,
            Standings standings,
            KnownProgrammes programmes,
            MarketplaceQueries marketplaces,
            OwnWebsiteJournal journal,
            CallingAgency caller,
            Clock clock) {
        this.websites = websites;
        this.duties = duties;
        this.standings = standings;
        this.programmes = programmes;
        this.marketplaces = marketplaces;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    OwnWebsiteDetails run(UUID entrepreneurId, NewOwnWebsite entry) {
        duties.require(entry.programmeCode(), entrepreneurId);
        var address = WebAddress.of(entry.url());
        if (websites.isClaimed(address)) {
            throw new WebsiteAlreadyClaimed();
        }
        requireKnown(entry.programmeCode());
        standings.require(entrepreneurId);
        if (marketplaces.includeOneOf(List.of(address.host()))) {
            throw new NotAnOwnWebsite(WebsiteFault.MARKETPLACE_HOST);
        }
        var today = BangkokDays.today(clock);
        var website = OwnWebsite.claim(entrepreneurId, entry.programmeCode(), address, caller.code(), today);
        websites.add(website);
        return journal.record(website, OwnWebsiteEvent.OwnWebsiteClaimed::new);
    }

    private void requireKnown(@Nullable String programmeCode) {
        if (programmeCode != null && programmes.find(programmeCode).isEmpty()) {
            throw new UnknownProgramme(programmeCode);
        }
    }
}
