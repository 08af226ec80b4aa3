package org.saphan.plan.activity;

import jakarta.enterprise.context.ApplicationScoped;
import org.saphan.plan.programme.ProgrammeDuties;
import org.saphan.plan.support.SupportArea;

/// Which agency may give which kind of support (S1-13…15, P3).
@ApplicationScoped
public class SupportAreas {

    private final ProgrammeDuties duties;

    SupportAreas(ProgrammeDuties duties) {
        this.duties = duties;
    }

    /// Refuses an activity that is given to an agency without the duty for its support area.
    ///
    /// @throws SupportAreaNotOfAgency when it lacks the duty
    public void check(String programmeCode, NewActivity given) {
        check(programmeCode, given.agency(), given.supportArea());
    }

    /// Refuses an agency without the duty for that support area.
    ///
    /// @throws SupportAreaNotOfAgency when it lacks the duty
    public void check(String programmeCode, String agency, SupportArea area) {
        if (!duties.holds(programmeCode, agency, area.duty())) {
            throw new SupportAreaNotOfAgency(agency, area, programmeCode);
        }
    }
}
