package org.saphan.cluster.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.cluster.Chain.linkage;
import static org.saphan.cluster.Chain.linkages;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.cluster.Chain;
import org.saphan.http.BangkokDays;

@QuarkusTest
@WithTestResource(Bench.class)
class LinkageResourceTest {

    private static final Api DRIVER = Api.as("PROVINCE-52");
    private static final String LINKAGES = "/cluster/v1/linkages/";

    private String cluster;
    private String grower;
    private String canner;

    @BeforeEach
    void joinTwo() {
        cluster = Chain.proposed();
        grower = Chain.smeOn(cluster, "UPSTREAM");
        canner = Chain.smeOn(cluster, "MIDSTREAM");
    }

    @Test
    @Tag("S3-04")
    void saysWhatTwoMembersDoWithEachOther() {
        var entry = new HashMap<>(linkage(grower, canner, "SUPPLY"));
        entry.put("description", "Fresh pineapple for canning.");
        var made = DRIVER.post(linkages(cluster), entry).created();
        DRIVER.post(linkages(cluster), linkage(canner, grower, "SUPPLY")).created();
        DRIVER.post(linkages(cluster), linkage(canner, grower, "KNOWLEDGE")).created();

        assertThat(made.text("madeBy")).isEqualTo("PROVINCE-52");
        assertThat(DRIVER.get(made.location()).ok().text("description")).isEqualTo("Fresh pineapple for canning.");
        assertThat(DRIVER.get(linkages(cluster) + "?kind=SUPPLY&standing=true&member=" + grower)
                        .ok()
                        .at("items"))
                .hasSize(2);
        assertThat(DRIVER.get(linkages(cluster) + "?limit=2").ok().text("next")).isNotEmpty();
        var told = Published.await("cluster.linkage.made.v1", made.id());
        assertThat(told.data().path("toMemberId").asText()).isEqualTo(canner);
        assertThat(told.value()).doesNotContain("pineapple");
    }

    @Test
    @Tag("S3-04")
    @Tag("refuses")
    void isOfTwoActiveMembersOfTheSameCluster() {
        var elsewhere = Chain.proposed();
        var stranger = Chain.smeOn(elsewhere, "UPSTREAM");
        var invited = DRIVER.post(Chain.members(cluster), Chain.sme("SME-52-0201", "UPSTREAM"))
                .created()
                .id();

        DRIVER.post(linkages(cluster), linkage(grower, grower, "SUPPLY")).refused(422, "LINKED_WITH_ITSELF");
        var refused = DRIVER.post(linkages(cluster), linkage(stranger, invited, "SUPPLY"))
                .refused(422, "NOT_LINKABLE")
                .violating("NOT_AN_ACTIVE_MEMBER");
        assertThat(refused.violations()).hasSize(2);
        assertThat(refused.text("violations.0.pointer")).isEqualTo("/fromMemberId");
        DRIVER.post(linkages(elsewhere), linkage(grower, canner, "SUPPLY")).refused(422, "NOT_LINKABLE");
    }

    @Test
    @Tag("S3-04")
    @Tag("refuses")
    void isTheBusinessOfWhoCoordinates() {
        var made = Chain.supplies(cluster, grower, canner);

        Api.as("FTI").post(linkages(cluster), linkage(canner, grower, "SUPPLY")).refused(403, "DUTY_REQUIRED");
        Api.as("FTI")
                .put(LINKAGES + made.id() + "/ending", made.etag(), Map.of("endedOn", "2019-05-01"))
                .refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S3-04")
    @Tag("refuses")
    void isMadeOnceWhoeverIsNamedFirstWhereItHasNoDirection() {
        var statuses = atOnce(List.of(
                () -> DRIVER.post(linkages(cluster), linkage(grower, canner, "JOINT_PURCHASE")),
                () -> DRIVER.post(linkages(cluster), linkage(canner, grower, "JOINT_PURCHASE")),
                () -> DRIVER.post(linkages(cluster), linkage(grower, canner, "JOINT_PURCHASE")),
                () -> DRIVER.post(linkages(cluster), linkage(canner, grower, "JOINT_PURCHASE"))));

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        DRIVER.post(linkages(cluster), linkage(canner, grower, "JOINT_PURCHASE"))
                .refused(409, "ALREADY_LINKED");
        DRIVER.post(linkages(cluster), linkage(canner, grower, "SHARED_FACILITY"))
                .created();
    }

    @Test
    @Tag("S3-04")
    void endsOnceAndMayBeMadeAnew() {
        var made = Chain.supplies(cluster, grower, canner);
        var ending = LINKAGES + made.id() + "/ending";

        DRIVER.put(ending, made.etag(), Map.of("endedOn", "2019-03-31")).refused(422, "ENDED_BEFORE_SINCE");
        var ended =
                DRIVER.put(ending, made.etag(), Map.of("endedOn", "2019-05-01")).ok();

        assertThat(ended.text("endingCause")).isEqualTo("BY_AGENCY");
        Published.await("cluster.linkage.ended.v1", made.id());
        DRIVER.put(ending, ended.etag(), Map.of("endedOn", "2019-05-01")).refused(409, "LINKAGE_ALREADY_ENDED");
        DRIVER.put(ending, made.etag(), Map.of("endedOn", "2019-05-01")).refused(412, "PRECONDITION_FAILED");
        Chain.supplies(cluster, grower, canner);
        assertThat(DRIVER.get(linkages(cluster) + "?standing=false").ok().at("items"))
                .hasSize(1);
    }

    @Test
    @Tag("S3-04")
    void endsWithTheMembershipOfEither() {
        var made = Chain.supplies(cluster, grower, canner);
        var early = DRIVER.post(linkages(cluster), linkage(canner, grower, "KNOWLEDGE"))
                .created();

        Chain.leaves(canner);

        var ended = DRIVER.get(made.location()).ok();
        assertThat(ended.text("endingCause")).isEqualTo("MEMBER_LEFT");
        assertThat(ended.text("endedOn"))
                .isEqualTo(BangkokDays.today(Clock.systemUTC()).toString());
        assertThat(DRIVER.get(early.location()).ok().text("endingCause")).isEqualTo("MEMBER_LEFT");
        Published.await("cluster.linkage.ended.v1", made.id());
    }

    @Test
    @Tag("S3-04")
    void doesNotOutliveAMemberThatLeavesAtTheSameMoment() {
        for (var i = 0; i < 5; i++) {
            var leaver = Chain.smeOn(cluster, "DOWNSTREAM");
            var leaving = Map.of("leftOn", BangkokDays.today(Clock.systemUTC()), "reason", "It gave up production.");
            var etag = Chain.read(leaver).etag();

            var statuses = atOnce(List.of(
                    () -> DRIVER.put(Chain.MEMBERS + "/" + leaver + "/leaving", etag, leaving),
                    () -> DRIVER.post(linkages(cluster), linkage(grower, leaver, "SUPPLY"))));

            assertThat(statuses.getFirst()).isEqualTo(200);
            assertThat(statuses.getLast()).isIn(201, 422);
            assertThat(DRIVER.get(linkages(cluster) + "?standing=true&member=" + leaver)
                            .ok()
                            .at("items"))
                    .isEmpty();
        }
    }

    private static List<Integer> atOnce(List<Callable<Answer>> attempts) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(attempts).stream()
                    .map(LinkageResourceTest::statusOf)
                    .toList();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static int statusOf(Future<Answer> answer) {
        try {
            return answer.get().status();
        } catch (ExecutionException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
