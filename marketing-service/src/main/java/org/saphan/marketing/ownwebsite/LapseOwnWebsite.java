package org.saphan.marketing.ownwebsite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Lets a proven website count no more, since it does not show its token.
@ApplicationScoped
public class LapseOwnWebsite {

    private final OwnWebsites websites;
    private final OwnWebsiteJournal journal;

    LapseOwnWebsite(OwnWebsites websites, OwnWebsiteJournal journal) {
        this.websites = websites;
        this.journal = journal;
    }

    @Transactional
    public void run(UUID id) {
        websites.locked(id)
                .filter(OwnWebsite::lapse)
                .ifPresent(each -> journal.record(each, OwnWebsiteEvent.OwnWebsiteLapsed::new));
    }
}
