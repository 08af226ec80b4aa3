package org.saphan.marketing.ownwebsite;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.saphan.journal.Journal;

/// Records what happened to a website.
@ApplicationScoped
class OwnWebsiteJournal {

    private final OwnWebsites websites;
    private final Journal journal;

    OwnWebsiteJournal(OwnWebsites websites, Journal journal) {
        this.websites = websites;
        this.journal = journal;
    }

    /// Flushes first: the event carries the version after the change.
    ///
    /// @return the website for who changed it
    OwnWebsiteDetails record(OwnWebsite website, Function<PublishedOwnWebsite, OwnWebsiteEvent> event) {
        websites.flush();
        journal.record(event.apply(website.published()));
        return website.details(true);
    }
}
