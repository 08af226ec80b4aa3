package org.saphan.plan.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// The agencies that develop entrepreneurs in a programme: whoever assesses potential or gives any kind of support.
/// They diagnose and plan together, across their borders.
@ApplicationScoped
public class DevelopingAgencies {

    private static final List<Duty> DUTIES = Stream.concat(
                    Stream.of(Duty.ASSESS_POTENTIAL),
                    Arrays.stream(SupportArea.values()).map(SupportArea::duty))
            .toList();

    private final ProgrammeDuties duties;
    private final CallingAgency caller;

    DevelopingAgencies(ProgrammeDuties duties, CallingAgency caller) {
        this.duties = duties;
        this.caller = caller;
    }

    /// Refuses a caller that is none of them.
    ///
    /// @throws DutyRequired when it holds none of the duties
    public void require(String programmeCode) {
        if (DUTIES.stream().noneMatch(each -> duties.holds(programmeCode, caller.code(), each))) {
            throw new DutyRequired(caller.code(), "ASSESS_POTENTIAL or SUPPORT_…", programmeCode);
        }
    }
}
