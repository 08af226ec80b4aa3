package org.saphan.plan.activityrun;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Objects;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.programme.ProgrammeDuties;
import org.saphan.plan.support.SupportArea;
import org.saphan.plan.terms.CatalogueActivity;

/// Who carries activities of a catalogue out, and who speaks of them.
@ApplicationScoped
class RunAgencies {

    private final ProgrammeDuties duties;
    private final CallingAgency caller;

    RunAgencies(ProgrammeDuties duties, CallingAgency caller) {
        this.duties = duties;
        this.caller = caller;
    }

    /// Refuses a caller that is neither the agency that carries the run out nor the programme's owner.
    void requireCaller(ProgrammeDetails programme, String agency) {
        if (!caller.code().equals(agency) && !caller.code().equals(programme.ownerAgency())) {
            throw new DutyRequired(caller.code(), agency, programme.code());
        }
    }

    /// Refuses an agency that is not the activity's, or, where the catalogue names none, that gives no support.
    void requireCarrier(ProgrammeDetails programme, CatalogueActivity activity, String agency) {
        var carries = activity.agency() == null
                ? supports(programme.code(), agency)
                : Objects.equals(activity.agency(), agency);
        if (!carries) {
            throw new ActivityNotOfAgency(activity.code(), agency);
        }
    }

    private boolean supports(String programmeCode, String agency) {
        return Arrays.stream(SupportArea.values()).anyMatch(each -> duties.holds(programmeCode, agency, each.duty()));
    }
}
