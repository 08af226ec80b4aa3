package org.saphan.cluster.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.cluster.Chain.CLUSTERS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.cluster.Chain;
import org.saphan.cluster.Help;
import org.saphan.http.BangkokDays;

@QuarkusTest
@WithTestResource(Bench.class)
class AssignmentResourceTest {

    private static final Api DRIVER = Api.as("PROVINCE-52");
    private static final LocalDate TODAY = BangkokDays.today(Clock.systemUTC());

    private String id;
    private String cluster;

    @BeforeEach
    void proposeCluster() {
        id = Chain.proposed();
        cluster = CLUSTERS + "/" + id;
    }

    @Test
    @Tag("S3-12")
    void givesAClusterItsCda() {
        var cda = Help.register(Help.newCda());

        var assigned = DRIVER.post(cluster + "/cdas", Map.of("cdaId", cda.id())).created();

        assertThat(assigned.text("reference")).isEqualTo(cda.text("reference"));
        assertThat(assigned.text("startsOn")).isEqualTo(TODAY.toString());
        var event = Published.await("cluster.assignment.made.v1", assigned.id()).data();
        assertThat(event.path("role").asText()).isEqualTo("CDA");
        assertThat(event.path("cdaId").asText()).isEqualTo(cda.id());
        assertThat(event.has("reference")).isFalse();
        assertThat(DRIVER.get(cluster + "/cdas").ok().at("items")).hasSize(1);
        assertThat(DRIVER.get(cluster + "/service-providers").ok().at("items")).isEmpty();
    }

    @Test
    @Tag("S3-12")
    @Tag("refuses")
    void isOfWhoIsRegistered() {
        var retired = Help.register(Help.newCda());
        DRIVER.put(Help.CDAS + "/" + retired.id() + "/retirement", retired.etag())
                .ok();

        for (var nobody : List.of(retired.id(), UUID.randomUUID().toString())) {
            DRIVER.post(cluster + "/cdas", Map.of("cdaId", nobody)).refused(422, "UNKNOWN_CDA");
        }
    }

    @Test
    void endsOnce() {
        var provider = Map.of("serviceProviderId", Help.provider());
        var assigned = Help.assignServiceProvider(id, provider).created();
        var ending = Help.ASSIGNMENTS + "/" + assigned.id() + "/ending";

        Api.as("FTI").put(ending, assigned.etag()).refused(403, "DUTY_REQUIRED");
        var ended = DRIVER.put(ending, assigned.etag()).ok();

        assertThat(ended.text("endedOn")).isNotEmpty();
        Published.await("cluster.assignment.ended.v1", assigned.id());
        DRIVER.put(ending, ended.etag()).refused(409, "ASSIGNMENT_ALREADY_ENDED");
        assertThat(DRIVER.get(Help.ASSIGNMENTS + "/{id}", assigned.id()).ok().text("organisation"))
                .startsWith("สถาบัน");
        Help.assignServiceProvider(id, provider).created();
    }

    @Test
    void isNotMadeTwiceForTheSameTime() {
        var cda = Help.cda();
        var spring = Map.of("cdaId", cda, "startsOn", "2019-03-01", "endsOn", "2019-05-31");
        var may = Map.of("cdaId", cda, "startsOn", "2019-05-31", "endsOn", "2019-06-30");
        var june = Map.of("cdaId", cda, "startsOn", "2019-06-01", "endsOn", "2019-06-30");
        DRIVER.post(cluster + "/cdas", spring).created();

        DRIVER.post(cluster + "/cdas", may).refused(409, "ALREADY_ASSIGNED");
        DRIVER.post(cluster + "/cdas", june).created();
        DRIVER.post(cluster + "/cdas", Map.of("cdaId", cda, "startsOn", "2019-06-02", "endsOn", "2019-06-01"))
                .refused(400, "INVALID_REQUEST")
                .violating("BEFORE_START");
    }

    @Test
    void countsOnlyOnItsDays() {
        var selected = Chain.selected();
        var path = CLUSTERS + "/" + selected.text("clusterId");
        for (var tier : List.of("UPSTREAM", "MIDSTREAM", "DOWNSTREAM")) {
            Chain.active(selected.text("clusterId"), Chain.sme("SME-" + tier, tier));
        }
        Help.assignServiceProvider(selected.text("clusterId"));
        DRIVER.post(path + "/cdas", Map.of("cdaId", Help.cda(), "startsOn", "2019-03-01", "endsOn", "2019-05-31"))
                .created();
        DRIVER.post(path + "/cdas", Map.of("cdaId", Help.cda(), "startsOn", TODAY.plusDays(2)))
                .created();

        DRIVER.put(path + "/activation", selected.etag()).refused(409, "CDA_MISSING");
        DRIVER.post(path + "/cdas", Map.of("cdaId", Help.cda(), "endsOn", TODAY.plusDays(2)))
                .created();
        DRIVER.put(path + "/activation", selected.etag()).ok();
    }

    @Test
    @Tag("S3-12")
    @Tag("refuses")
    void isNotMoreThanACdaCanBear() throws Exception {
        var cda = Help.cda(); // for two clusters at once
        var clusters = IntStream.range(0, 6).mapToObj(_ -> Chain.proposed()).toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var attempts = clusters.stream()
                    .<Callable<Integer>>map(each ->
                            () -> Help.assignCda(each, Map.of("cdaId", cda)).status())
                    .toList();
            var statuses = threads.invokeAll(attempts).stream()
                    .map(AssignmentResourceTest::statusOf)
                    .toList();
            assertThat(statuses).containsOnly(201, 409);
            assertThat(statuses.stream().filter(each -> each == 201)).hasSize(2);
        }
        Help.assignCda(id, Map.of("cdaId", cda)).refused(409, "WORKLOAD_EXCEEDED");
        Help.assignCda(id, Map.of("cdaId", cda, "startsOn", "2019-03-01", "endsOn", "2019-05-31"))
                .created();
        assertThat(DRIVER.get(Help.CDAS + "/{id}", cda).ok().at("workload").asInt())
                .isEqualTo(2);
    }

    private static int statusOf(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void showsWhatHasExpiredAndRefusesNothing() {
        var cda = Help.newCda();
        cda.put(
                "qualifications",
                List.of(
                        Map.of("title", "CDA 1", "issuedBy", "OSMEP", "validUntil", "2018-12-31"),
                        Map.of("title", "CDA 2", "issuedBy", "OSMEP", "validUntil", "2019-12-31")));
        var assignment = Map.of("cdaId", Help.register(cda).id(), "startsOn", "2019-03-01");

        var assigned = DRIVER.post(cluster + "/cdas", assignment).created();

        assertThat(assigned.at("expiredQualifications")).hasSize(1);
        assertThat(assigned.text("expiredQualifications.0")).isEqualTo("CDA 1");
    }

    @Test
    void endsWithItsCda() {
        var cda = Help.register(Help.newCda());
        var assigned = Help.assignCda(id, Map.of("cdaId", cda.id())).created();

        DRIVER.put(Help.CDAS + "/" + cda.id() + "/retirement", cda.etag()).ok();

        var ended = DRIVER.get(Help.ASSIGNMENTS + "/{id}", assigned.id()).ok();
        assertThat(ended.text("endedOn")).isEqualTo(TODAY.toString());
        Published.await("cluster.assignment.ended.v1", assigned.id());
    }

    @Test
    void isTheBusinessOfTheDriverAndOfOsmep() {
        Api.as("FTI")
                .post(cluster + "/service-providers", Map.of("serviceProviderId", Help.provider()))
                .refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S3-01")
    @Tag("refuses")
    void isNotImpliedByBeingAPartner() {
        DRIVER.post(cluster + "/service-providers", Map.of("serviceProviderId", UUID.randomUUID()))
                .refused(422, "UNKNOWN_SERVICE_PROVIDER");
        DRIVER.post(cluster + "/service-providers", Map.of("agency", "FTI")).refused(400, "INVALID_REQUEST");
    }
}
