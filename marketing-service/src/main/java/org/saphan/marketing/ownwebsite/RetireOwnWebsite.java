package org.saphan.marketing.ownwebsite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;
import org.saphan.marketing.admission.MarketingDuties;

/// Gives a website up; the site may be claimed anew.
@ApplicationScoped
class RetireOwnWebsite {

    private final OwnWebsites websites;
    private final MarketingDuties duties;
    private final OwnWebsiteJournal journal;
    private final Clock clock;

    RetireOwnWebsite(OwnWebsites websites, MarketingDuties duties, OwnWebsiteJournal journal, Clock clock) {
        this.websites = websites;
        this.duties = duties;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    OwnWebsiteDetails run(UUID id, IfMatch ifMatch) {
        var website = websites.require(id);
        duties.require(website.programmeCode(), website.entrepreneurId());
        ifMatch.check(website.version());
        website.retire(BangkokDays.today(clock));
        return journal.record(website, OwnWebsiteEvent.OwnWebsiteRetired::new);
    }
}
