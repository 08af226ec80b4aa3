package org.saphan.marketing.ownwebsite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.IfMatch;

/// Keeps that a site showed its token: a claimed website is verified, a lapsed one is back.
@ApplicationScoped
class ConfirmOwnWebsite {

    private final OwnWebsites websites;
    private final OwnWebsiteJournal journal;
    private final Event<WebsiteProven> proofs;
    private final Clock clock;

    ConfirmOwnWebsite(OwnWebsites websites, OwnWebsiteJournal journal, Event<WebsiteProven> proofs, Clock clock) {
        this.websites = websites;
        this.journal = journal;
        this.proofs = proofs;
        this.clock = clock;
    }

    @Transactional
    OwnWebsiteDetails run(UUID id, IfMatch ifMatch) {
        var website = websites.require(id);
        ifMatch.check(website.version());
        var wasProven = website.isChecked();
        var isChanged = website.verify(clock.instant());
        proofs.fire(new WebsiteProven(id));
        if (!isChanged) {
            return website.details(true);
        }
        return wasProven
                ? journal.record(website, OwnWebsiteEvent.OwnWebsiteRestored::new)
                : journal.record(website, OwnWebsiteEvent.OwnWebsiteVerified::new);
    }
}
