package org.saphan.marketing;

import static org.saphan.marketing.Neighbour.PLAN;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Plays plan: tells of programmes, who takes part in them and what is run.
public final class Plan {

    private Plan() {}

    /// An entrepreneur that consents to be marketed and graduated from OTOP_TO_SME.
    public static UUID graduate() {
        var entrepreneur = Register.consenting();
        takesPart(entrepreneur, "OTOP_TO_SME", "GRADUATED");
        return entrepreneur;
    }

    /// @return the enrolment's id
    public static UUID takesPart(UUID entrepreneur, String programme, String state) {
        var enrolment = UUID.randomUUID();
        PLAN.tell(
                "enrolment",
                "plan.enrolment." + state.toLowerCase(Locale.ROOT) + ".v1",
                enrolment,
                Map.of(
                        "enrolmentId", enrolment,
                        "programmeCode", programme,
                        "entrepreneurId", entrepreneur,
                        "provinceCode", "24",
                        "state", state));
        return enrolment;
    }

    /// An entrepreneur's run of an activity of the catalogue.
    ///
    /// @return the run's id
    public static UUID runs(UUID entrepreneur, String programme, String activity, String state) {
        var run = UUID.randomUUID();
        runs(run, entrepreneur, programme, activity, state);
        return run;
    }

    /// How far a run has come now.
    public static void runs(UUID run, UUID entrepreneur, String programme, String activity, String state) {
        PLAN.tell(
                "activity-run",
                "plan.activity-run." + (state.equals("RUNNING") ? "started" : state.toLowerCase(Locale.ROOT)) + ".v1",
                run,
                Map.of(
                        "activityRunId", run,
                        "enrolmentId", UUID.randomUUID(),
                        "programmeCode", programme,
                        "entrepreneurId", entrepreneur,
                        "activityCode", activity,
                        "agency", "DIP",
                        "startsOn", "2012-01-01",
                        "endsOn", "2012-03-31",
                        "state", state));
    }

    /// A programme that gives an agency SUPPORT_MARKETING.
    ///
    /// @param provinces where; none for everywhere
    public static void gives(String programme, String agency, String... provinces) {
        var duties = new HashMap<String, Object>(
                Map.of("agency", agency, "duties", List.of("NOMINATE", "SUPPORT_MARKETING")));
        if (provinces.length > 0) {
            duties.put("provinceCodes", List.of(provinces));
        }
        opens(programme, Map.of("agencies", List.of(duties)));
    }

    /// A programme, or a newer version of it.
    ///
    /// @param terms its agencies, parties, targets, phase …
    public static void opens(String programme, Map<String, ?> terms) {
        var state = new HashMap<String, Object>(Map.of(
                "code", programme,
                "nameTh", "โครงการตัวอย่าง",
                "nameEn", "Example programme",
                "ownerAgency", "OSMEP",
                "agencies", List.of(),
                "state", "OPEN"));
        state.putAll(terms);
        PLAN.tell("programme", "plan.programme.opened.v1", programme, state);
    }
}
