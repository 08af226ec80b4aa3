package org.saphan.registry.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.saphan.journal.Journal;
import org.saphan.registry.entrepreneur.RegisteredEntrepreneurs;

/// Records that an entrepreneur consented. Any agency that holds the signed form may.
@ApplicationScoped
class GiveConsent {

    private final Consents consents;
    private final RegisteredEntrepreneurs entrepreneurs;
    private final Journal journal;

    GiveConsent(Consents consents, RegisteredEntrepreneurs entrepreneurs, Journal journal) {
        this.consents = consents;
        this.entrepreneurs = entrepreneurs;
        this.journal = journal;
    }

    @Transactional
    ConsentDetails run(UUID entrepreneurId, NewConsent given) {
        entrepreneurs.requireActive(entrepreneurId);
        if (consents.isStanding(entrepreneurId, given.purpose())) {
            throw new ConsentAlreadyGiven(given.purpose());
        }
        var consent = Consent.give(entrepreneurId, given);
        persist(consent, given.purpose());
        journal.record(new ConsentGranted(consent.state()));
        return consent.details();
    }

    private void persist(Consent consent, ConsentPurpose purpose) {
        try {
            consents.persistAndFlush(consent);
        } catch (PersistenceException lost) { // somebody else was faster by a moment
            throw lost instanceof ConstraintViolationException ? new ConsentAlreadyGiven(purpose) : lost;
        }
    }
}
