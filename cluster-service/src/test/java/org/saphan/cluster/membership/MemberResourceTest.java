package org.saphan.cluster.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.cluster.Chain.MEMBERS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.KafkaOutage;
import org.saphan.bench.Published;
import org.saphan.cluster.Chain;
import org.saphan.cluster.Neighbours;
import org.saphan.http.BangkokDays;

@QuarkusTest
@WithTestResource(Bench.class)
class MemberResourceTest {

    private static final Api DRIVER = Api.as("PROVINCE-52");

    private String cluster;

    @BeforeEach
    void proposeCluster() {
        cluster = Chain.proposed();
    }

    @Test
    void joinsAfterItsIntake() {
        var member = Chain.active(cluster, Chain.member(Neighbours.registered(), "UPSTREAM"));
        var id = member.text("membershipId");

        var today = BangkokDays.today(Clock.systemUTC()).toString();
        var event = Published.await("cluster.membership.joined.v1", id).data();
        assertThat(event.path("joinedOn").asText()).isEqualTo(today);
        assertThat(event.path("tier").asText()).isEqualTo("UPSTREAM");
        assertThat(event.path("state").asText()).isEqualTo("ACTIVE");
        assertThat(Published.events("cluster.membership.v1", id))
                .extracting(each -> each.type())
                .containsExactly(
                        "cluster.membership.invited.v1",
                        "cluster.membership.intake-completed.v1",
                        "cluster.membership.joined.v1");
        assertThat(member.text("registerFacts.entrepreneurStatus")).isEqualTo("REGISTERED");
        assertThat(member.text("registerFacts.knownAsOf")).isNotEmpty();
    }

    @Test
    void doesNotJoinBeforeItsIntake() {
        var invited = DRIVER.post(Chain.members(cluster), Chain.sme("SME-52-0003", "MIDSTREAM"))
                .created();

        DRIVER.put(MEMBERS + "/" + invited.id() + "/activation", invited.etag())
                .refused(409, "MEMBERSHIP_STATE_FORBIDS");
    }

    @Test
    void showsTheFiguresOfItsIntakeOnlyToWhoLooksAfterTheCluster() {
        var id = Chain.active(cluster, Chain.sme("SME-52-0004", "MIDSTREAM")).text("membershipId");

        var intake = DRIVER.get(MEMBERS + "/{id}/intake", id).ok();

        assertThat(intake.at("baselineCost").decimalValue()).isEqualByComparingTo("1210000.50");
        Api.as("DIP").get(MEMBERS + "/{id}/intake", id).refused(403, "DUTY_REQUIRED");
        assertThat(Published.await("cluster.membership.joined.v1", id).value()).doesNotContain("baseline", "1210000");
    }

    @Test
    void takesOnlyWholeFigures() {
        var invited = DRIVER.post(Chain.members(cluster), Chain.sme("SME-52-0005", "MIDSTREAM"))
                .created();
        var path = MEMBERS + "/" + invited.id() + "/intake";
        var intake = new HashMap<>(Chain.intake());
        intake.put("baselineRevenue", 0.005);

        DRIVER.put(path, invited.etag(), intake).refused(400, "INVALID_REQUEST").violating("DIGITS");
        DRIVER.put(path, invited.etag(), Map.of("source", "SME_CONNEXT")).refused(400, "INVALID_REQUEST");
        DRIVER.get(path).refused(404, "NOT_FOUND");
    }

    @Test
    void isAnEntrepreneurInTheRegister() {
        var suspended = Neighbours.registered();
        Neighbours.tells(suspended, "SUSPENDED");

        for (var nobody : List.of(suspended, UUID.randomUUID())) {
            DRIVER.post(Chain.members(cluster), Chain.member(nobody, "UPSTREAM"))
                    .refused(422, "NOT_ELIGIBLE")
                    .violating("NOT_REGISTERED");
        }
        Neighbours.tells(suspended, "REGISTERED");
        DRIVER.post(Chain.members(cluster), Chain.member(suspended, "UPSTREAM")).created();
    }

    @Test
    void isStillInTheRegisterWhenItJoins() {
        var entrepreneur = Neighbours.registered();
        var invited = DRIVER.post(Chain.members(cluster), Chain.member(entrepreneur, "UPSTREAM"))
                .created();
        var path = MEMBERS + "/" + invited.id();
        var takenIn =
                DRIVER.put(path + "/intake", invited.etag(), Chain.intake()).ok();
        Neighbours.tells(entrepreneur, "SUSPENDED");

        DRIVER.put(path + "/activation", takenIn.etag()).refused(422, "NOT_ELIGIBLE");
    }

    @Test
    void isAnEntrepreneurOrAnotherSme() {
        var both = Map.of("entrepreneurId", Neighbours.registered(), "smeRef", "SME-52-0006", "tier", "UPSTREAM");

        DRIVER.post(Chain.members(cluster), both)
                .refused(400, "INVALID_REQUEST")
                .violating("EXACTLY_ONE");
        DRIVER.post(Chain.members(cluster), Map.of("tier", "UPSTREAM"))
                .refused(400, "INVALID_REQUEST")
                .violating("EXACTLY_ONE");
        DRIVER.post(Chain.members(cluster), Chain.sme("0000052000001", "UPSTREAM"))
                .refused(400, "INVALID_REQUEST");
        DRIVER.post(Chain.members(cluster), Chain.sme("0-000-052-00000-1", "UPSTREAM"))
                .refused(400, "INVALID_REQUEST");
    }

    @Test
    void belongsToAClusterOnce() throws Exception {
        var member = Chain.member(Neighbours.registered(), "UPSTREAM");
        Callable<Integer> attempt =
                () -> DRIVER.post(Chain.members(cluster), member).status();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = threads
                    .invokeAll(IntStream.range(0, 8).mapToObj(_ -> attempt).toList())
                    .stream()
                    .map(MemberResourceTest::statusOf)
                    .toList();
            assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        }
        DRIVER.post(Chain.members(cluster), Chain.sme("SME-52-0007", "UPSTREAM"))
                .created();
        DRIVER.post(Chain.members(cluster), Chain.sme("SME-52-0007", "DOWNSTREAM"))
                .refused(409, "ALREADY_MEMBER");
    }

    private static int statusOf(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void leavesOnceAndNotBeforeItJoined() {
        var member = Chain.active(cluster, Chain.sme("SME-52-0008", "UPSTREAM"));
        var leaving = MEMBERS + "/" + member.text("membershipId") + "/leaving";
        var today = BangkokDays.today(Clock.systemUTC());
        var reason = "Moves its production to another crop.";

        DRIVER.put(leaving, member.etag(), Map.of("reason", reason, "leftOn", today.minusDays(1)))
                .refused(422, "LEFT_BEFORE_JOINING");
        DRIVER.put(leaving, member.etag(), Map.of("reason", reason, "leftOn", today.plusDays(2)))
                .refused(400, "INVALID_REQUEST")
                .violating("PAST_OR_PRESENT");
        var left = DRIVER.put(leaving, member.etag(), Map.of("reason", reason, "leftOn", today))
                .ok();

        assertThat(left.text("leavingCause")).isEqualTo("BY_AGENCY");
        var event = Published.await("cluster.membership.left.v1", member.text("membershipId"));
        assertThat(event.data().path("leftOn").asText()).isEqualTo(today.toString());
        assertThat(event.data().has("reason")).isFalse();
        DRIVER.put(leaving, left.etag(), Map.of("reason", reason, "leftOn", today))
                .refused(409, "MEMBERSHIP_STATE_FORBIDS");
        DRIVER.post(Chain.members(cluster), Chain.sme("SME-52-0008", "UPSTREAM"))
                .created();
    }

    @Test
    void isTheBusinessOfWhoDrivesOrCoordinates() {
        Neighbours.gives("CLUSTER_2562", "FTI", "52");
        var regional = Chain.national();
        regional.putAll(
                Map.of("scope", "REGIONAL", "provinceCodes", List.of("51", "52"), "programmeCode", "CLUSTER_2562"));
        var coordinated = DRIVER.post(Chain.CLUSTERS, regional).created().id();

        Api.as("FTI")
                .post(Chain.members(coordinated), Chain.sme("SME-52-0009", "UPSTREAM"))
                .created();
        Api.as("FTI")
                .post(Chain.members(cluster), Chain.sme("SME-52-0009", "UPSTREAM"))
                .refused(403, "DUTY_REQUIRED");
        Api.as("NFI")
                .post(Chain.members(coordinated), Chain.sme("SME-52-0010", "UPSTREAM"))
                .refused(403, "DUTY_REQUIRED");
    }

    @Test
    void areListedByFilter() {
        var entrepreneur = Neighbours.registered();
        Chain.active(cluster, Chain.member(entrepreneur, "UPSTREAM"));
        DRIVER.post(Chain.members(cluster), Chain.sme("SME-52-0011", "UPSTREAM"))
                .created();
        DRIVER.post(Chain.members(cluster), Chain.sme("SME-52-0012", "DOWNSTREAM"))
                .created();

        var members = Chain.members(cluster);
        var first = DRIVER.get(members + "?limit=2").ok();

        assertThat(DRIVER.get(members + "?tier=UPSTREAM").ok().at("items")).hasSize(2);
        assertThat(DRIVER.get(members + "?state=ACTIVE&entrepreneur={e}", entrepreneur)
                        .ok()
                        .at("items"))
                .hasSize(1);
        assertThat(DRIVER.get(members + "?limit=2&cursor={c}", first.text("next"))
                        .ok()
                        .at("items"))
                .hasSize(1);
        DRIVER.get(Chain.members(UUID.randomUUID().toString())).refused(404, "NOT_FOUND");
    }

    @Test
    void decidesFromWhatItKnowsWhenNoNewsComesAnyMore() {
        var known = Neighbours.registered();

        try (var silence = KafkaOutage.begin()) {
            assertThat(silence).isNotNull();
            assertThat(Chain.active(cluster, Chain.member(known, "UPSTREAM")).text("state"))
                    .isEqualTo("ACTIVE");
            DRIVER.post(Chain.members(cluster), Chain.member(UUID.randomUUID(), "UPSTREAM"))
                    .refused(422, "NOT_ELIGIBLE");
        }
    }
}
