package org.saphan.plan.developer;

import jakarta.enterprise.context.ApplicationScoped;
import org.saphan.http.CallingAgency;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;
import org.saphan.plan.programme.ProgrammeQueries;

/// Who says which institution develops whom: the programme's owner, and whoever monitors.
@ApplicationScoped
class DeveloperAuthority {

    private final ProgrammeQueries programmes;
    private final ProgrammeDuties duties;
    private final CallingAgency caller;

    DeveloperAuthority(ProgrammeQueries programmes, ProgrammeDuties duties, CallingAgency caller) {
        this.programmes = programmes;
        this.duties = duties;
        this.caller = caller;
    }

    void require(String programmeCode) {
        if (!programmes.require(programmeCode).ownerAgency().equals(caller.code())) {
            duties.require(programmeCode, Duty.MONITOR);
        }
    }
}
