package org.saphan.plan.selectionround;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saphan.http.InvalidRequest;
import org.saphan.http.Violation;
import org.saphan.plan.known.registry.KnownAreas;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.programme.ProgrammeDuties;

/// In which provinces a round selects, and whether the caller may there (S2-05).
@ApplicationScoped
class RoundProvinces {

    private final KnownAreas areas;
    private final ProgrammeDuties duties;

    RoundProvinces(KnownAreas areas, ProgrammeDuties duties) {
        this.areas = areas;
        this.duties = duties;
    }

    /// The round's own provinces, or all of the programme's set, in order.
    ///
    /// @throws InvalidRequest when one is not in the set
    SortedSet<String> of(ProgrammeDetails programme, @Nullable List<String> own) {
        var all = areas.provincesOn(programme.provinceSetAsOf());
        if (own == null) {
            return new TreeSet<>(all);
        }
        var strangers = IntStream.range(0, own.size())
                .filter(each -> !all.contains(own.get(each)))
                .mapToObj(each -> Violation.of(
                        "/provinceCodes/" + each,
                        "PROVINCE_NOT_IN_SET",
                        Map.of("province", own.get(each), "day", programme.provinceSetAsOf())))
                .toList();
        if (!strangers.isEmpty()) {
            throw new InvalidRequest(strangers);
        }
        return new TreeSet<>(own);
    }

    /// Refuses a caller without the duty SELECT in one of them.
    void requireDuty(String programmeCode, Collection<String> provinces) {
        duties.require(programmeCode, Duty.SELECT);
        provinces.forEach(each -> duties.require(programmeCode, Duty.SELECT, each));
    }
}
