package org.saphan.registry.entrepreneur;

import jakarta.enterprise.context.ApplicationScoped;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;

/// Who may change a registration: CDD, the register's steward; and the agency that entered it while it is submitted.
@ApplicationScoped
class Stewardship {

    static final String STEWARD = "CDD";

    private final CallingAgency caller;

    Stewardship(CallingAgency caller) {
        this.caller = caller;
    }

    /// @throws DutyRequired for every agency but CDD
    void require() {
        caller.requireSteward(STEWARD, "entrepreneurs");
    }

    /// @throws DutyRequired for an agency that neither is the steward nor entered it
    void requireFor(Entrepreneur entrepreneur) {
        var isOwnSubmission = entrepreneur.status() == RegistrationStatus.SUBMITTED
                && entrepreneur.registeredBy().equals(caller.code());
        if (!isOwnSubmission) {
            require();
        }
    }
}
