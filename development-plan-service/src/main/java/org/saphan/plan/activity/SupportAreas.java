package org.saphan.plan.activity;

import jakarta.enterprise.context.ApplicationScoped;
import org.saphan.plan.programme.ProgrammeDuties;

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
        if (!duties.holds(programmeCode, given.agency(), given.supportArea().duty())) {
            throw new SupportAreaNotOfAgency(given.agency(), given.supportArea(), programmeCode);
        }
    }
}
