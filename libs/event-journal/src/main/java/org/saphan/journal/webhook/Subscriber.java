package org.saphan.journal.webhook;

import org.saphan.http.CallingAgency;

/// Whose webhook it is: what a revocation of access is held against.
///
/// @param client the agency's system
record Subscriber(String agency, String client) {

    static Subscriber of(CallingAgency agency) {
        var client = agency.client();
        return new Subscriber(agency.code(), client == null ? agency.subject() : client);
    }
}
