package org.saphan.suite;

import java.math.BigDecimal;
import java.util.Map;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// What agencies do in the first programme until somebody is selected.
final class Programme {

    static final String CODE = "OTOP_TO_SME";
    static final String PATH = "/plan/v1/programmes/" + CODE;

    private final Api dip;
    private final Api osmep;

    Programme(Suite suite) {
        this.dip = suite.agency("DIP");
        this.osmep = suite.agency("OSMEP");
    }

    Answer assess(String entrepreneur) {
        return dip.post(
                PATH + "/potential-assessments",
                Map.of("entrepreneurId", entrepreneur, "result", "PASS", "score", 82.5, "assessedOn", "2010-10-11"));
    }

    Answer volunteer(String entrepreneur) {
        return dip.post(
                PATH + "/voluntary-statements",
                Map.of(
                        "entrepreneurId", entrepreneur,
                        "statedOn", "2010-10-04",
                        "evidence", "Minutes of the group's meeting 3/2553"));
    }

    Answer nominate(String entrepreneur) {
        return dip.post(PATH + "/nominations", Map.of("entrepreneurId", entrepreneur));
    }

    /// Everything that has to be there before the working group decides.
    void prepare(String entrepreneur) {
        assess(entrepreneur).created();
        volunteer(entrepreneur).created();
        nominate(entrepreneur).created();
    }

    /// The working group acts through OSMEP (S1-06).
    Answer select(String entrepreneur) {
        return osmep.post(
                PATH + "/selections",
                Map.of("entrepreneurId", entrepreneur, "resolutionNumber", "WG 3/2553", "decidedOn", "2010-10-20"));
    }

    /// For the fiscal year 2554.
    void allocate(String agency, String baht) {
        var allocation = Map.of("agency", agency, "fiscalYearBE", 2554, "amount", new BigDecimal(baht));
        osmep.post(PATH + "/allocations", allocation).created();
    }
}
