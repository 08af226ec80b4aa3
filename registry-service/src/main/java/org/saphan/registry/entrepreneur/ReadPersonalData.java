package org.saphan.registry.entrepreneur;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.Purpose;
import org.saphan.registry.personaldata.PersonalDataAccesses;
import org.saphan.registry.personaldata.PersonalDataCipher;

/// Shows an entrepreneur with its number and phone in the open, and writes down who saw it and what for.
@ApplicationScoped
public class ReadPersonalData {

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
    public EntrepreneurDetails run(UUID id, Purpose purpose) {
        caller.require(Purpose.SCOPE);
        var entrepreneur = entrepreneurs.requireUnmerged(id);
        var sealed = entrepreneur.identification();
        var number = sealed == null ? null : sealed.open(cipher);
        var phone = entrepreneur.content(cipher).phone();
        var shown = new ArrayList<String>();
        if (number != null) {
            shown.add("identification");
        }
        if (phone != null) {
            shown.add("phone");
        }
        if (!shown.isEmpty()) {
            log.enter(id, purpose, shown);
        }
        return entrepreneur.details().unmasked(number, phone);
    }
}
