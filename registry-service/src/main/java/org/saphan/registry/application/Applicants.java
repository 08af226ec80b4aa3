package org.saphan.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.saphan.http.CallingAgency;

/// Who may change an application: the agency that submitted it, and CDD, which keeps the rounds.
@ApplicationScoped
class Applicants {

    private final CallingAgency caller;

    Applicants(CallingAgency caller) {
        this.caller = caller;
    }

    /// @throws org.saphan.http.DutyRequired for every agency but CDD: the district offices and the committees are
    /// its own
    void requireOffice() {
        caller.requireSteward("CDD", "applications");
    }

    /// @throws org.saphan.http.DutyRequired for an agency that neither submitted it nor is CDD
    void requireFor(Application application) {
        if (!application.submittedBy().equals(caller.code())) {
            requireOffice();
        }
    }
}
