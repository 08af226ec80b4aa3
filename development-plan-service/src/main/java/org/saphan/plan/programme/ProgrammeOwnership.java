package org.saphan.plan.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;

/// Who may open and close a programme: the agency that answers for it, and the operator of this service.
@ApplicationScoped
class ProgrammeOwnership {

    private final String operator;
    private final CallingAgency caller;

    ProgrammeOwnership(@ConfigProperty(name = "saphan.journal.operator") String operator, CallingAgency caller) {
        this.operator = operator;
        this.caller = caller;
    }

    void require(String ownerAgency, String programmeCode) {
        if (!caller.code().equals(ownerAgency) && !caller.code().equals(operator)) {
            throw new DutyRequired(caller.code(), "OWNER", programmeCode);
        }
    }
}
