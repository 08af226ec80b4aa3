package org.saphan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Makes the plan of one group: diagnosis, activities of four agencies that meet the diagnosed problems, three
/// safeguards, submission, approval (S1-09 to S1-13). What is there already is left as it is.
final class CustomMadePlans {

    private static final List<String> SAFEGUARDS = List.of("LOCAL_WISDOM", "COMMUNITY_BENEFIT", "WAY_OF_LIFE");
    private static final int FISCAL_YEAR_BE = 2554;
    private static final String STARTS_ON = "2010-11-01";
    private static final String ENDS_ON = "2011-08-31";

    private static final List<Work> WORKS = List.of(
            new Work("DIP", "PROCESS_PRODUCT", "Longer shelf life", 40_000),
            new Work("DOAE", "MANAGEMENT", "Books of account", 15_000),
            new Work("OPS-MOC", "MARKETING", "A sales channel of its own", 30_000),
            new Work("CDD", "COMMUNITY_STRENGTHENING", "Work for the young", 20_000));

    private final AgencySystem dip;
    private final AgencySystem osmep;
    private final Map<String, String> plansBefore;

    CustomMadePlans(AgencySystem dip, AgencySystem osmep) {
        this.dip = dip;
        this.osmep = osmep;
        this.plansBefore = dip.get("/plan/v1/plans?programme=OTOP_TO_SME&limit=200")
                .done()
                .body()
                .path("items")
                .valueStream()
                .collect(Collectors.toMap(
                        plan -> plan.path("enrolmentId").asText(),
                        plan -> plan.path("planId").asText()));
    }

    /// @param number tells the groups apart, from 0
    void make(String enrolmentId, int number) {
        var diagnosis = confirmed(enrolmentId, number);
        var path = "/plan/v1/plans/" + planOf(enrolmentId, number);
        var now = dip.get(path).done();
        if (now.text("state").equals("DRAFT")) {
            addActivities(path, diagnosis.path("problems"), number, now.body().findValuesAsText("supportArea"));
            judge(path);
            now = dip.put(path + "/submission", dip.get(path).done().etag()).done();
        }
        if (now.text("state").equals("SUBMITTED")) {
            osmep.put(path + "/approval", now.etag()).done();
        }
    }

    private String planOf(String enrolmentId, int number) {
        var made = plansBefore.get(enrolmentId);
        return made != null
                ? made
                : dip.post(
                                "/plan/v1/enrolments/" + enrolmentId + "/plans",
                                "demo-plan-" + enrolmentId,
                                Map.of(
                                        "title",
                                        "แผนพัฒนาเฉพาะรายของกลุ่มสมมุติ " + number,
                                        "objective",
                                        "From five stars to an enterprise that sells by itself",
                                        "fiscalYearBE",
                                        FISCAL_YEAR_BE))
                        .done()
                        .text("planId");
    }

    private void judge(String plan) {
        for (var safeguard : SAFEGUARDS) {
            var etag = dip.get(plan).done().etag();
            dip.put(
                            plan + "/safeguards/" + safeguard,
                            etag,
                            Map.of("result", "PASS", "note", "Judged with the community on the spot."))
                    .done();
        }
    }

    private JsonNode confirmed(String enrolmentId, int number) {
        var path = "/plan/v1/diagnoses/" + diagnosisOf(enrolmentId, number);
        var now = dip.get(path).done();
        return now.text("state").equals("CONFIRMED")
                ? now.body()
                : dip.put(path + "/confirmation", now.etag()).done().body();
    }

    private String diagnosisOf(String enrolmentId, int number) {
        var path = "/plan/v1/enrolments/" + enrolmentId + "/diagnoses";
        var before = dip.get(path).done().body().path("items").path(0);
        return before.isMissingNode()
                ? dip.post(path, "demo-diagnose-" + enrolmentId, diagnosis(number))
                        .done()
                        .text("diagnosisId")
                : before.path("diagnosisId").asText();
    }

    private static Map<String, Object> diagnosis(int number) {
        return Map.of(
                "strengths", List.of("Local wisdom that nobody else has"),
                "weaknesses", List.of("Depends on one fair a year"),
                "problems",
                        List.of(
                                problem("Shelf life of " + (5 + number % 40) + " days", "PROCESS_PRODUCT"),
                                problem("No books of account since " + (2540 + number % 12), "MANAGEMENT"),
                                problem("Sells through " + (1 + number % 5) + " middlemen only", "MARKETING"),
                                problem("Young members leave the village", "COMMUNITY_STRENGTHENING")),
                "commercialPotential", "Orders for " + (100 + 7 * number) + " pieces a month could not be met.");
    }

    private static Map<String, Object> problem(String text, String supportArea) {
        return Map.of("text", text, "severity", "HIGH", "supportAreas", List.of(supportArea));
    }

    private void addActivities(String plan, JsonNode problems, int number, List<String> there) {
        for (var work : WORKS) {
            if (!there.contains(work.area)) {
                addActivity(plan, problems.get(WORKS.indexOf(work)), work, number);
            }
        }
    }

    private void addActivity(String plan, JsonNode problem, Work work, int number) {
        dip.post(
                        plan + "/activities",
                        "demo-activity-" + work.area + plan.substring(plan.lastIndexOf('/')),
                        Map.of(
                                "agency",
                                work.agency,
                                "supportArea",
                                work.area,
                                "problemIds",
                                List.of(problem.path("id").asText()),
                                "title",
                                work.title,
                                "budget",
                                new BigDecimal(work.baht + 10 * number + ".00"),
                                "fiscalYearBE",
                                FISCAL_YEAR_BE,
                                "startsOn",
                                STARTS_ON,
                                "endsOn",
                                ENDS_ON))
                .done();
    }

    /// What an agency does about the problem that stands at the same place in the diagnosis.
    private record Work(String agency, String area, String title, int baht) {}
}
