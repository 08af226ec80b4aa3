package org.saphan.marketing.ownwebsite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Takes a lapsed website back, since it shows its token again.
@ApplicationScoped
public class RestoreOwnWebsite {

    private final OwnWebsites websites;
    private final OwnWebsiteJournal journal;

    RestoreOwnWebsite(OwnWebsites websites, OwnWebsiteJournal journal) {
        this.websites = websites;
        this.journal = journal;
    }

    @Transactional
    public void run(UUID id) {
        websites.locked(id)
                .filter(OwnWebsite::restore)
                .ifPresent(each -> journal.record(each, OwnWebsiteEvent.OwnWebsiteRestored::new));
    }
}
