package org.saphan.cluster.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.cluster.Chain.CLUSTERS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.cluster.Chain;
import org.saphan.cluster.Help;
import org.saphan.http.BangkokDays;

@QuarkusTest
@WithTestResource(Bench.class)
class CycleResourceTest {

    private static final Api OPERATOR = Api.as("OSMEP");
    private static final LocalDate TODAY = BangkokDays.today(Clock.systemUTC());
    private static final int THIS_YEAR = BangkokDays.fiscalYearBE(TODAY);

    @Test
    @Tag("S3-08")
    void isRenewedForItsNextYearAfterAReview() {
        var cluster = Chain.underReview();
        var id = cluster.text("clusterId");
        assertThat(cluster.at("supportedYearsBE")).hasSize(1);
        Chain.review(id, 2562).created();

        var renewed = renew(id, 2563).ok();

        assertThat(renewed.text("state")).isEqualTo("ACTIVE");
        assertThat(renewed.at("supportedYearsBE").toString()).isEqualTo("[2562,2563]");
        Published.await("cluster.cluster.review-opened.v1", id);
        Published.await("cluster.cluster.renewed.v1", id);
        var listed = CLUSTERS + "?state=ACTIVE&fiscalYearBE={year}&limit=200";
        assertThat(OPERATOR.get(listed, 2563).ok().json().findValuesAsText("clusterId"))
                .contains(id);
        assertThat(OPERATOR.get(listed, 2564).ok().json().findValuesAsText("clusterId"))
                .doesNotContain(id);
    }

    @Test
    @Tag("S3-08")
    @Tag("refuses")
    void isNotRenewedWithoutAReviewOfTheYearBefore() {
        var id = Chain.underReview().text("clusterId");

        renew(id, 2563).refused(409, "REVIEW_REQUIRED");
        Chain.review(id, 2562).created();
        renew(id, 2562).refused(422, "NOT_THE_NEXT_YEAR");
        renew(id, 2564).refused(409, "REVIEW_REQUIRED");
        renew(id, 2563).ok();
        renew(id, 2564).refused(409, "CLUSTER_STATE_FORBIDS");
    }

    @Test
    @Tag("S3-10")
    void graduatesAfterItsLeastNumberOfYears() {
        var id = Chain.underReview().text("clusterId");

        var graduated = close(id, "graduation", "2021-09-30", null).ok();

        assertThat(graduated.text("state")).isEqualTo("GRADUATED");
        var closing = OPERATOR.get(CLUSTERS + "/{id}/closing", id).ok();
        assertThat(closing.at("age").asInt()).isEqualTo(3);
        assertThat(closing.text("outcome")).isEqualTo("GRADUATED");
        Published.await("cluster.cluster.graduated.v1", id);
    }

    @Test
    @Tag("S3-10")
    @Tag("refuses")
    void isNotClosedBeforeItsLeastNumberOfYearsWithoutAJustification() {
        var young = Chain.national();
        young.put("startFiscalYearBE", THIS_YEAR);
        var created = OPERATOR.post(CLUSTERS, young).created().id();
        var id = Chain.openReview(Chain.activate(Chain.select(created).text("clusterId")))
                .text("clusterId");
        var old = Chain.underReview().text("clusterId");

        close(id, "dissolution", TODAY.toString(), null).refused(422, "JUSTIFICATION_REQUIRED");
        close(id, "graduation", TODAY.toString(), "  ").refused(422, "JUSTIFICATION_REQUIRED");
        close(old, "graduation", "2020-09-30", null).refused(422, "JUSTIFICATION_REQUIRED");
        OPERATOR.get(CLUSTERS + "/{id}/closing", id).refused(404, "NOT_FOUND");
        var dissolved = close(id, "dissolution", TODAY.toString(), "สมาชิกเปลี่ยนไปปลูกพืชอื่น")
                .ok();

        assertThat(dissolved.text("state")).isEqualTo("DISSOLVED");
        assertThat(Published.await("cluster.cluster.dissolved.v1", id).value()).doesNotContain("ปลูกพืช");
        assertThat(OPERATOR.get(CLUSTERS + "/{id}/closing", id).ok().text("justification"))
                .contains("ปลูกพืช");
    }

    @Test
    void endsItsMembershipsAndAssignmentsWithIt() {
        var id = Chain.underReview().text("clusterId");
        var invited = OPERATOR.post(Chain.members(id), Chain.sme("SME-52-0090", "UPSTREAM"))
                .created();

        close(id, "dissolution", "2022-09-30", null).ok();

        var members = OPERATOR.get(Chain.members(id)).ok();
        assertThat(members.json().findValuesAsText("state")).hasSize(4).containsOnly("LEFT");
        assertThat(members.json().findValuesAsText("leavingCause")).containsOnly("CLUSTER_ENDED");
        assertThat(Chain.read(invited.id()).text("leftOn")).isEqualTo("2022-09-30");
        for (var helpers : new String[] {"cdas", "service-providers"}) {
            var helper =
                    OPERATOR.get(CLUSTERS + "/{id}/{helpers}", id, helpers).ok().at("items.0");
            assertThat(helper.path("endedOn").asText()).isEqualTo(TODAY.toString());
        }
        Published.await("cluster.membership.left.v1", invited.id());
        OPERATOR.post(Chain.members(id), Chain.sme("SME-52-0091", "UPSTREAM")).refused(409, "CLUSTER_STATE_FORBIDS");
        Help.assignServiceProvider(id, Map.of("serviceProviderId", Help.provider()))
                .refused(409, "CLUSTER_STATE_FORBIDS");
    }

    @Test
    void leavesNobodyBehindWhoIsInvitedWhileItEnds() throws Exception {
        var id = Chain.underReview().text("clusterId");
        Callable<Answer> invitation = () -> OPERATOR.post(Chain.members(id), Chain.sme("SME-52-0092", "UPSTREAM"));
        Callable<Answer> ending = () -> close(id, "dissolution", "2022-09-30", null);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var invited = threads.submit(invitation);
            var ended = threads.submit(ending);
            ended.get().ok();
            assertThat(invited.get().status()).isIn(201, 409);
        }

        assertThat(OPERATOR.get(Chain.members(id)).ok().json().findValuesAsText("state"))
                .containsOnly("LEFT");
    }

    @Test
    void isCorrectedInItsReviewsAfterItsEndWithoutEndingAgain() {
        var id = Chain.underReview().text("clusterId");
        var review = Chain.review(id, 2562).created();
        close(id, "graduation", "2022-09-30", null).ok();
        var correction = Chain.newReview(2562);
        correction.remove("fiscalYearBE");
        correction.put("reason", "ปรับตามเอกสารจริง");

        OPERATOR.post("/cluster/v1/reviews/" + review.id() + "/supersession", correction)
                .created();

        Published.await("cluster.cluster.graduated.v1", id);
        assertThat(Published.events("cluster.cluster.v1", id))
                .extracting(each -> each.type())
                .endsWith("cluster.cluster.graduated.v1", "cluster.cluster.reviewed.v1");
    }

    @Test
    void isTheBusinessOfOsmepOnceItsReviewIsOpen() {
        var active = Chain.activated();
        var id = active.text("clusterId");
        var driver = Api.as("PROVINCE-52");

        Api.as("FTI").put(path(id, "review-opening"), active.etag()).refused(403, "DUTY_REQUIRED");
        OPERATOR.put(path(id, "renewal"), active.etag(), Map.of("fiscalYearBE", 2563))
                .refused(409, "CLUSTER_STATE_FORBIDS");
        close(id, "dissolution", "2022-09-30", null).refused(409, "CLUSTER_STATE_FORBIDS");
        var open = driver.put(path(id, "review-opening"), active.etag()).ok();
        driver.put(path(id, "renewal"), open.etag(), Map.of("fiscalYearBE", 2563))
                .refused(403, "DUTY_REQUIRED");
        driver.put(path(id, "graduation"), open.etag(), Map.of("closedOn", "2022-09-30"))
                .refused(403, "DUTY_REQUIRED");
        OPERATOR.put(path(id, "dissolution"), null, Map.of("closedOn", "2022-09-30"))
                .refused(428, "PRECONDITION_REQUIRED");
        OPERATOR.put(path(id, "dissolution"), active.etag(), Map.of("closedOn", "2022-09-30"))
                .refused(412, "PRECONDITION_FAILED");
    }

    private static Answer renew(String id, int year) {
        return OPERATOR.put(path(id, "renewal"), etag(id), Map.of("fiscalYearBE", year));
    }

    private static Answer close(String id, String how, String day, String justification) {
        return OPERATOR.put(
                path(id, how),
                etag(id),
                justification == null
                        ? Map.of("closedOn", day)
                        : Map.of("closedOn", day, "justification", justification));
    }

    private static String etag(String id) {
        return OPERATOR.get(CLUSTERS + "/{id}", id).ok().etag();
    }

    private static String path(String id, String step) {
        return CLUSTERS + "/" + id + "/" + step;
    }
}
