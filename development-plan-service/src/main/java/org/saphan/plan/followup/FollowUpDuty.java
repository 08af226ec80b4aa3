package org.saphan.plan.followup;

import jakarta.enterprise.context.ApplicationScoped;
import org.saphan.http.CallingAgency;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;
import org.saphan.plan.support.DevelopingAgencies;

/// Who follows graduates up: the agency that monitors, and those that developed them.
@ApplicationScoped
class FollowUpDuty {

    private final ProgrammeDuties duties;
    private final DevelopingAgencies developing;
    private final CallingAgency caller;

    FollowUpDuty(ProgrammeDuties duties, DevelopingAgencies developing, CallingAgency caller) {
        this.duties = duties;
        this.developing = developing;
        this.caller = caller;
    }

    /// Refuses a caller that is none of them.
    ///
    /// @throws org.saphan.http.DutyRequired when the caller is none of them
    void require(String programmeCode) {
        if (!duties.holds(programmeCode, caller.code(), Duty.MONITOR)) {
            developing.require(programmeCode);
        }
    }
}
