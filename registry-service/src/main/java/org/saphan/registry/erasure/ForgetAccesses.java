package org.saphan.registry.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.saphan.registry.personaldata.PersonalDataAccesses;

/// Forgets who saw whose personal data, where that is long ago.
@ApplicationScoped
class ForgetAccesses {

    private final PersonalDataAccesses log;

    ForgetAccesses(PersonalDataAccesses log) {
        this.log = log;
    }

    @Transactional
    void run(Deadlines deadlines) {
        log.forgetBefore(deadlines.accessLog());
    }
}
