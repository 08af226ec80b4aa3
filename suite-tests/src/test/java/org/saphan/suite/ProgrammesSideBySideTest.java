package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.saphan.bench.Answer;
import org.saphan.bench.Eventually;

/// Three programmes that differ in nothing but their files, beside the first one: a governor's ranked round of
/// OTOP PLUS, and the seven activities of the recovery programme.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProgrammesSideBySideTest {

    private static final String NEXT = "/plan/v1/programmes/OTOP_PLUS_NEXT";
    private static final String RECOVERY = "/plan/v1/programmes/DIP_RECOVERY_7";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Suite suite = Suite.running();
    private final Register register = new Register(suite);
    private final List<String> groups = new ArrayList<>();
    private String hit = "";
    private String little = "";

    @BeforeAll
    void groupsOfARound() {
        for (var each = 0; each < 4; each++) {
            groups.add(register.group(Register.SOTHON));
        }
        hit = register.group(Register.SOTHON);
        register.roundOfFiveStars(2555, groups.stream().map(register::product).toList());
        suite.copies().awaitEqual(PATIENCE);
    }

    @Test
    @Order(1)
    @Tag("S2-05")
    @Tag("refuses")
    void aGovernorDecidesInHisOwnProvinceOnly() {
        var elsewhere = Map.of("title", "Nong Khai", "applicants", "REGISTER", "provinceCodes", List.of("43"));

        suite.agency("PROVINCE-24").post(NEXT + "/selection-rounds", elsewhere).refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Order(2)
    @Tag("S2-03")
    @Tag("S2-05")
    void aGovernorsRoundRanksAndItsReserveFollows() {
        for (var each = 0; each < 3; each++) {
            assess(groups.get(each), 90 - each);
        }
        var governor = suite.agency("PROVINCE-24");
        var asked = Map.of(
                "title",
                "Chachoengsao 1/2556",
                "applicants",
                "REGISTER",
                "provinceCodes",
                List.of("24"),
                "places",
                Map.of("perProvince", 2, "inAll", 2));
        var round = governor.post(NEXT + "/selection-rounds", asked).created();
        var path = "/plan/v1/selection-rounds/" + round.text("selectionRoundId");
        var decision = Map.of("resolutionNumber", "ฉช 1/2556", "decidedOn", "2012-11-15", "coversReserve", true);

        var decided = governor.put(path + "/decision", round.etag(), decision).ok();

        var list = governor.get(path + "/results?limit=200").ok().at("items");
        assertThat(list.findValuesAsText("entrepreneurId").subList(0, 3)).isEqualTo(groups.subList(0, 3));
        assertThat(list.findValuesAsText("decision").subList(0, 3)).containsExactly("SELECTED", "SELECTED", "RESERVE");
        assertThat(governor.get(path + "/verification").ok().body()).contains("true");
        suite.agency("DOAE").get(path + "/results").refused(403, "DUTY_REQUIRED");
        governor.put(path + "/publication", decided.etag()).ok();
        suite.agency("DOAE").get(path + "/results").ok();
        withdraw(groups.getFirst());
        assertThat(enrolment(groups.get(2)).path("state").asText()).isEqualTo("SELECTED");
    }

    @Test
    @Order(3)
    @Tag("S4-01")
    @Tag("refuses")
    void whoWasNotHitHardIsNotTakenOn() {
        selectForRecovery().refused(422, "NOT_ELIGIBLE").violating("IMPACT_EVIDENCE");
        little = evidence("80000.00", Map.of());
        selectForRecovery().refused(422, "NOT_ELIGIBLE").violating("IMPACT_EVIDENCE");
    }

    @Test
    @Order(4)
    @Tag("S4-01")
    @Tag("S4-04")
    @Tag("S4-10")
    void whoWasTakesAnActivityAndGraduates() {
        evidence("60000.00", Map.of("supersedes", little));
        var enrolment = selectForRecovery().created().text("enrolmentId");
        var dip = suite.agency("DIP");
        var runs = "/plan/v1/enrolments/" + enrolment + "/activity-runs";
        var run = Map.of("activityCode", "A6", "agency", "DIP", "startsOn", "2020-10-01", "endsOn", "2020-11-30");
        dip.post(runs, run).refused(422, "DURATION_OUT_OF_RANGE");
        var begun = dip.post(
                        runs,
                        Map.of("activityCode", "A6", "agency", "DIP", "startsOn", "2020-10-01", "endsOn", "2020-12-31"))
                .created();
        var path = "/plan/v1/activity-runs/" + begun.text("activityRunId");
        var waste = Map.of("kind", "WASTE", "name", "เศษผ้า", "unit", "kg", "before", 12, "after", 9);

        dip.put(path + "/completion", begun.etag(), Map.of("completedOn", "2020-12-31"))
                .refused(422, "RECORD_REQUIRED");
        dip.put(path + "/completion", begun.etag(), Map.of("completedOn", "2020-12-31", "leanMetrics", List.of(waste)))
                .ok();
        var here = "/plan/v1/enrolments/" + enrolment;
        dip.put(here + "/graduation", dip.get(here).ok().etag(), Map.of("graduatedOn", "2021-01-15"))
                .ok();

        Eventually.within(
                PATIENCE,
                () -> assertThat(suite.agency("CDD")
                                .get("/registry/v1/entrepreneurs/{id}/journey", hit)
                                .ok()
                                .body())
                        .contains("DIP_RECOVERY_7", "GRADUATED"));
    }

    @Test
    @Order(5)
    @Tag("S1-08")
    @Tag("T3")
    void eachCountsItsOwnPlaces() {
        assertThat(coverage(NEXT)).isEqualTo("77 MIN 2");
        assertThat(coverage(RECOVERY)).isEqualTo("77 MIN 1");
        assertThat(coverage("/plan/v1/programmes/CDD_COMMUNITY_STRENGTHENING")).startsWith("76 EXACT");
    }

    private String coverage(String programme) {
        var coverage = suite.agency("MCOT").get(programme + "/coverage").ok();
        return coverage.text("units") + " " + coverage.text("quotaMode") + " " + coverage.text("selected");
    }

    private void assess(String group, int score) {
        suite.agency("OSMEP")
                .post(
                        NEXT + "/potential-assessments",
                        Map.of("entrepreneurId", group, "result", "PASS", "score", score, "assessedOn", "2012-10-11"))
                .created();
    }

    private JsonNode enrolment(String group) {
        return suite.agency("OSMEP")
                .get("/plan/v1/enrolments?programme=OTOP_PLUS_NEXT&entrepreneur=" + group)
                .ok()
                .at("items.0");
    }

    private void withdraw(String group) {
        var path = "/plan/v1/enrolments/" + enrolment(group).path("enrolmentId").asText();
        var moi = suite.agency("MOI");
        moi.put(
                        path + "/withdrawal",
                        moi.get(path).ok().etag(),
                        Map.of("reason", "The group gave up production.", "withdrawnOn", "2012-12-01"))
                .ok();
    }

    /// Turnover was 100,000 before.
    private String evidence(String turnoverAfter, Map<String, String> more) {
        var content = new HashMap<String, Object>(Map.of(
                "entrepreneurId",
                hit,
                "cause",
                "FOREIGN_TOURISM_SLUMP",
                "turnoverBefore",
                new BigDecimal("100000.00"),
                "turnoverAfter",
                new BigDecimal(turnoverAfter),
                "periodBefore",
                Map.of("startsOn", "2019-04-01", "endsOn", "2019-09-30"),
                "periodAfter",
                Map.of("startsOn", "2020-04-01", "endsOn", "2020-09-30"),
                "document",
                "Sales ledger 2562-2563"));
        content.putAll(more);
        return suite.agency("CDD")
                .post(RECOVERY + "/impact-evidence", content)
                .created()
                .id();
    }

    private Answer selectForRecovery() {
        return suite.agency("DIP")
                .post(
                        RECOVERY + "/selections",
                        Map.of("entrepreneurId", hit, "resolutionNumber", "DIP 7/2563", "decidedOn", "2020-09-30"));
    }
}
