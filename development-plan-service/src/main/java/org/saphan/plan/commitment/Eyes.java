package org.saphan.plan.commitment;

import org.saphan.http.CallingAgency;

/// Who looks at a payment: an agency and the officer's account in it, as the token names them.
record Eyes(String agency, String subject) {

    static Eyes of(CallingAgency caller) {
        return new Eyes(caller.code(), caller.subject());
    }
}
