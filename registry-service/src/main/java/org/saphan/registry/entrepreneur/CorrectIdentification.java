package org.saphan.registry.entrepreneur;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.registry.identification.CorrectedIdentification;
import org.saphan.registry.identification.SealedIdentification;
import org.saphan.registry.personaldata.PersonalDataCipher;

/// Puts the right identification number in the place of a wrong one (PDPA s. 35). The rules of a first registration
/// hold: check digit (R1), one active registration a number (R4).
@ApplicationScoped
class CorrectIdentification {

    private final Entrepreneurs entrepreneurs;
    private final Stewardship stewardship;
    private final PersonalDataCipher cipher;
    private final Journal journal;

    CorrectIdentification(
            Entrepreneurs entrepreneurs, Stewardship stewardship, PersonalDataCipher cipher, Journal journal) {
        this.entrepreneurs = entrepreneurs;
        this.stewardship = stewardship;
        this.cipher = cipher;
        this.journal = journal;
    }

    @Transactional
    EntrepreneurDetails run(UUID id, CorrectedIdentification corrected, IfMatch ifMatch) {
        var entrepreneur = entrepreneurs.require(id);
        stewardship.require();
        var right = SealedIdentification.of(corrected.identification(), cipher);
        ifMatch.check(entrepreneur.version());
        if (entrepreneur.status().isActive() && entrepreneurs.isActive(right, id)) {
            throw new AlreadyRegistered();
        }
        entrepreneur.identify(right, corrected.reason());
        entrepreneurs.flushUnique();
        journal.record(new EntrepreneurUpdated(entrepreneur.state()));
        return entrepreneur.details();
    }
}
