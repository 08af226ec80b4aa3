package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.saphan.bench.Eventually;

/// The first programme from the register to a graduate who sells through a channel of its own and is a cluster's
/// member.
/// One journey, told in the order in which it happens.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainPathJourneyTest {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Suite suite = Suite.running();
    private final Register register = new Register(suite);
    private final Programme programme = new Programme(suite);
    private final List<String> groups = new ArrayList<>();

    private String beyondTheMekong = "";
    private String graduate = "";
    private String enrolment = "";
    private CustomPlan plan = new CustomPlan(suite, "");

    @BeforeAll
    void fiveStarGroupsInTwoProvinces() {
        for (var each = 0; each < 3; each++) {
            groups.add(register.group(Register.SOTHON));
        }
        beyondTheMekong = register.group(Register.BUENG_KAN);
        graduate = groups.getFirst();
        var products = new ArrayList<>(groups.stream().map(register::product).toList());
        products.add(register.product(beyondTheMekong));
        register.roundOfFiveStars(2553, products);
        register.consentsToMarketing(graduate);
        suite.copies().awaitEqual(PATIENCE);
    }

    @Test
    @Order(1)
    @Tag("S1-07")
    @Tag("refuses")
    void whoIsNotEligibleHearsEveryReason() {
        programme
                .select(beyondTheMekong)
                .refused(422, "NOT_ELIGIBLE")
                .violating("PROVINCE_NOT_IN_SET")
                .violating("POTENTIAL")
                .violating("VOLUNTARY");
    }

    @Test
    @Order(2)
    @Tag("S1-06")
    @Tag("S1-08")
    void twoAreSelectedAndTheThirdFindsTheProvinceFull() {
        groups.forEach(programme::prepare);
        enrolment = programme.select(graduate).created().text("enrolmentId");
        programme.select(groups.get(1)).created();
        programme.select(groups.get(2)).refused(409, "QUOTA_FULL");
        var coverage = suite.agency("OSMEP").get(Programme.PATH + "/coverage").ok();
        assertThat(coverage.at("units").asInt()).isEqualTo(76);
        assertThat(coverage.at("selected").asInt()).isEqualTo(2);
        assertThat(coverage.at("gaps")).hasSize(75);
    }

    @Test
    @Order(3)
    @Tag("S1-10")
    @Tag("S1-11")
    @Tag("S1-12")
    void aPlanFollowsItsDiagnosisAndItsSafeguards() {
        plan = new CustomPlan(suite, enrolment);
        plan.draft().refused(409, "DIAGNOSIS_REQUIRED");
        var problems = plan.diagnose();
        plan.draft().created();
        plan.draft().refused(409, "PLAN_ALREADY_OPEN");
        plan.add("DIP", "PROCESS_PRODUCT", List.of(), "40000.00").refused(422, "PROBLEM_REQUIRED");
        plan.add("CDD", "MARKETING", problems.subList(1, 2), "30000.00").refused(422, "SUPPORT_AREA_NOT_OF_AGENCY");
        plan.add("DIP", "PROCESS_PRODUCT", problems.subList(0, 1), "40000.00").created();
        plan.add("OPS-MOC", "MARKETING", problems.subList(1, 2), "30000.00").created();
        plan.judge("LOCAL_WISDOM", "PASS").ok();
        plan.judge("COMMUNITY_BENEFIT", "PASS").ok();
        plan.judge("WAY_OF_LIFE", "FAIL").ok();
        programme.allocate("DIP", "40000.00");
        programme.allocate("OPS-MOC", "30000.00");
        plan.submit().ok();
        plan.approve().refused(409, "SAFEGUARD_NOT_PASSED");
        plan.judge("WAY_OF_LIFE", "PASS").ok();
        plan.approve().ok();
    }

    @Test
    @Order(4)
    @Tag("S1-15")
    void moneyIsPaidOnTheWordOfTwoAndNeverBeyondWhatThereIs() {
        var dip = suite.agency("DIP");
        plan.commit("DIP", "40000.01").refused(409, "BUDGET_EXCEEDED");
        var commitment = plan.commit("DIP", "25000.00").created().id();
        var payment = Map.of("amount", new BigDecimal("25000.00"), "paidOn", "2011-02-14", "reference", "ฎีกา 12/2554");
        var asked = dip.post("/plan/v1/commitments/" + commitment + "/disbursements", payment)
                .created();
        var approval = "/plan/v1/disbursements/" + asked.id() + "/approval";
        dip.put(approval, asked.etag()).refused(403, "DUTY_REQUIRED");
        var paid = suite.agency("OSMEP").put(approval, asked.etag()).ok();
        suite.agency("OSMEP").put(approval, paid.etag()).refused(409, "DISBURSEMENT_ALREADY_DECIDED");
    }

    @Test
    @Order(5)
    @Tag("S1-05")
    void thePlanEndsWithItsOutcomesAndTheGroupGraduates() {
        plan.complete(true).refused(422, "OWN_CHANNEL_UNKNOWN");
        plan.complete(false).ok();
        var graduated =
                suite.agency("DIP").get("/plan/v1/enrolments/{id}", enrolment).ok();
        assertThat(graduated.text("state")).isEqualTo("GRADUATED");
    }

    @Test
    @Order(6)
    @Tag("S1-05")
    void marketingTakesTheGraduateAndPlanHearsOfItsOwnChannel() {
        suite.copies().awaitEqual(PATIENCE);
        var onboarding = new Market(suite).sellsThroughAnOwnChannel(graduate, groups.get(1));
        suite.copies().awaitEqual(PATIENCE);
        var known = suite.agency("DIP")
                .get("/plan/v1/known/onboarding/{id}", onboarding)
                .ok();
        assertThat(known.text("known.state")).as(known.body()).isEqualTo("LIVE");
        assertThat(known.at("known.ownChannel").asBoolean()).isTrue();
    }

    @Test
    @Order(7)
    @Tag("S3-03")
    void aClusterOfItsProvinceTakesTheGraduateAsAMember() {
        new ClusterWork(suite).takesAsMember(graduate);
        suite.copies().awaitEqual(PATIENCE);
    }

    @Test
    @Order(8)
    @Tag("S1-02")
    void theJourneyShowsTheStepsOfAllFourServices() {
        Eventually.until(() -> assertThat(steps())
                .containsExactlyInAnyOrder(
                        "registry REGISTERED",
                        "registry RATED",
                        "plan SELECTED",
                        "plan GRADUATED",
                        "marketing CHANNEL_LIVE",
                        "cluster CLUSTER_JOINED"));
    }

    @Test
    @Order(9)
    void everyServiceFollowsAMergeAndItsUndoing() {
        var standing = register.group(Register.SOTHON);
        var merged = register.merge(graduate, standing);
        Eventually.within(PATIENCE, () -> assertThat(owner()).isEqualTo(standing));
        Eventually.within(
                PATIENCE,
                () -> assertThat(register.journeyOf(standing))
                        .contains("plan GRADUATED", "marketing CHANNEL_LIVE", "cluster CLUSTER_JOINED"));

        register.undoMerge(graduate, merged);

        Eventually.within(PATIENCE, () -> assertThat(owner()).isEqualTo(graduate));
        Eventually.within(PATIENCE, this::theJourneyShowsTheStepsOfAllFourServices);
        suite.copies().awaitEqual(PATIENCE);
    }

    @Test
    @Order(10)
    @Tag("S5-08")
    @Tag("S5-09")
    @Tag("S5-12")
    void theCommunityOfOneChoosesAProjectAndCarriesItOut() {
        var community = new CommunityWork(suite);
        community.takesOn(beyondTheMekong).refused(422, "NOT_ELIGIBLE").violating("PARTICIPATION");
        community.takesOn(groups.get(1)).created();
        community.meetsInTheDistrict();
        var project = community.proposes();
        community.choosesInItsSecondForum(project).refused(409, "FORUM_ORDER");
        community.holdsItsFirstForum().created();
        community.choosesInItsSecondForum(project).created();
        community.carriesOut(project);

        var totals = suite.agency("CDD")
                .get(CommunityWork.PROGRAMME + "/training-totals")
                .ok();

        assertThat(totals.at("participants").asInt()).isEqualTo(30);
        assertThat(totals.at("participantDays").asInt()).isEqualTo(120);
    }

    @Test
    @Order(11)
    @Tag("S1-02")
    void aGraduateBecomesAnSme() {
        var path = "/plan/v1/enrolments/" + enrolment;
        var osmep = suite.agency("OSMEP");
        osmep.put(
                        path + "/promotion",
                        osmep.get(path).ok().etag(),
                        Map.of("promotedOn", LocalDate.now(BANGKOK), "evidence", "DBD registration 2556"))
                .ok();

        Eventually.within(
                PATIENCE,
                () -> assertThat(suite.agency("CDD")
                                .get("/registry/v1/entrepreneurs/{id}", graduate)
                                .ok()
                                .text("journeyStage"))
                        .isEqualTo("SME"));
    }

    private String owner() {
        return suite.agency("DIP")
                .get("/plan/v1/enrolments/{id}", enrolment)
                .ok()
                .text("entrepreneurId");
    }

    private List<String> steps() {
        return register.journeyOf(graduate);
    }
}
