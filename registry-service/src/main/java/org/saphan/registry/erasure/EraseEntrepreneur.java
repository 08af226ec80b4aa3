package org.saphan.registry.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.registry.entrepreneur.RegisteredEntrepreneurs;
import org.saphan.registry.reason.Reason;

/// Erases the personal data of somebody who has left the register or never came into it (PDPA s. 33).
@ApplicationScoped
class EraseEntrepreneur {

    private final RegisteredEntrepreneurs entrepreneurs;
    private final Erasures erasures;
    private final CallingAgency caller;

    EraseEntrepreneur(RegisteredEntrepreneurs entrepreneurs, Erasures erasures, CallingAgency caller) {
        this.entrepreneurs = entrepreneurs;
        this.erasures = erasures;
        this.caller = caller;
    }

    @Transactional
    Erasure run(UUID id, Reason reason, IfMatch ifMatch) {
        entrepreneurs.require(id);
        caller.requireSteward("CDD", "entrepreneurs");
        var registration = erasures.lock(id);
        ifMatch.check(registration.version());
        registration.requireErasable();
        return erasures.erase(id, registration.version(), caller.code(), reason.reason());
    }
}
