package org.saphan.plan.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// The agencies that may say what came of a programme at an entrepreneur: whoever monitors it, or develops or supports
/// entrepreneurs, in that province.
@ApplicationScoped
public class MonitoringAgencies {

    private static final List<Duty> DUTIES = Stream.concat(
                    Stream.of(Duty.MONITOR, Duty.DEVELOP),
                    Arrays.stream(SupportArea.values()).map(SupportArea::duty))
            .toList();

    private final ProgrammeDuties duties;
    private final CallingAgency caller;

    MonitoringAgencies(ProgrammeDuties duties, CallingAgency caller) {
        this.duties = duties;
        this.caller = caller;
    }

    /// Refuses a caller that is none of them.
    ///
    /// @throws DutyRequired when it holds none of the duties there
    public void require(String programmeCode, String provinceCode) {
        if (DUTIES.stream().noneMatch(each -> duties.holds(programmeCode, caller.code(), each, provinceCode))) {
            throw new DutyRequired(caller.code(), "MONITOR, DEVELOP or SUPPORT_…", programmeCode + "/" + provinceCode);
        }
    }
}
