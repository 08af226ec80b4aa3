package org.saphan.registry.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;

/// Takes a consent back. Any agency that the entrepreneur told may, and nothing can forbid it.
@ApplicationScoped
class WithdrawConsent {

    private final Consents consents;
    private final Journal journal;

    WithdrawConsent(Consents consents, Journal journal) {
        this.consents = consents;
        this.journal = journal;
    }

    @Transactional
    ConsentDetails run(UUID id, Withdrawal withdrawal, IfMatch ifMatch) {
        var consent = consents.require(id);
        ifMatch.check(consent.version());
        consent.withdraw(withdrawal);
        consents.flush();
        journal.record(new ConsentWithdrawn(consent.state()));
        return consent.details();
    }
}
