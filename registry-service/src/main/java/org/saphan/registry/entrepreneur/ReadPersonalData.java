package org.saphan.registry.entrepreneur;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.Purpose;
import org.saphan.registry.personaldata.PersonalDataAccesses;
import org.saphan.registry.personaldata.PersonalDataCipher;

/// Shows an entrepreneur with its number in the open, and writes down who saw it and what for.
@ApplicationScoped
class ReadPersonalData {

    private final Entrepreneurs entrepreneurs;
    private final PersonalDataCipher cipher;
    private final PersonalDataAccesses log;
    private final CallingAgency caller;

    ReadPersonalData(
            Entrepreneurs entrepreneurs, PersonalDataCipher cipher, PersonalDataAccesses log, CallingAgency caller) {
        this.entrepreneurs = entrepreneurs;
        this.cipher = cipher;
        this.log = log;
        this.caller = caller;
    }

    @Transactional
    EntrepreneurDetails run(UUID id, Purpose purpose) {
        caller.require(Purpose.SCOPE);
        var entrepreneur = entrepreneurs.requireUnmerged(id);
        var sealed = entrepreneur.identification();
        if (sealed == null) {
            return entrepreneur.details();
        }
        log.enter(id, purpose, List.of("identification"));
        return entrepreneur.details().unmasked(sealed.open(cipher));
    }
}
