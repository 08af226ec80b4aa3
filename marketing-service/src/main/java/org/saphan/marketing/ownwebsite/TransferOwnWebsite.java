package org.saphan.marketing.ownwebsite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.saphan.marketing.known.registry.Transfer;

/// Moves a website to the entrepreneur that it belongs to now; that one may have several.
@ApplicationScoped
public class TransferOwnWebsite {

    private final OwnWebsites websites;
    private final OwnWebsiteJournal journal;

    TransferOwnWebsite(OwnWebsites websites, OwnWebsiteJournal journal) {
        this.websites = websites;
        this.journal = journal;
    }

    @Transactional
    public void run(Transfer transfer) {
        var website = websites.locked(transfer.id()).orElseThrow();
        if (!transfer.entrepreneurId().equals(website.entrepreneurId())) {
            website.transfer(transfer);
            journal.record(website, OwnWebsiteEvent.OwnWebsiteTransferred::new);
        }
    }
}
