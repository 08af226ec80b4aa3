package org.saphan.cluster.monitoringround;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.cluster.Chain;
import org.saphan.cluster.Neighbours;
import org.saphan.cluster.Rounds;

@QuarkusTest
@WithTestResource(Bench.class)
class MonitoringRoundTest {

    private static final Api OPERATOR = Api.as("OSMEP");

    @Test
    @Tag("S3-15")
    void isAboutWhoIsActiveInItsDays() {
        var cluster = Rounds.cluster();
        Chain.active(cluster, Chain.sme("SME-LATE", "UPSTREAM")); // joins today

        var opened = OPERATOR.post(Rounds.of(cluster), Rounds.quarter(2566, 1)).created();

        assertThat(opened.text("state")).isEqualTo("OPEN");
        var members = OPERATOR.get(Rounds.path(opened.id()) + "/members").ok();
        assertThat(members.at("items")).hasSize(3);
        assertThat(members.text("items.0.outcome")).isEqualTo("PENDING");
        assertThat(members.at("items.0.missingDimensions")).hasSize(4);
        var event = Published.await("cluster.monitoring-round.opened.v1", opened.id());
        assertThat(event.data().path("fiscalYearBE").asInt()).isEqualTo(2566);
        assertThat(Api.as("DIP").get(Rounds.of(cluster)).ok().at("items")).hasSize(1);
    }

    @Test
    @Tag("S3-15")
    void isTheBusinessOfWhoMonitorsThere() {
        Neighbours.monitors("MONITORED_HERE", "ISMED", "52");
        var cluster = clusterOf("MONITORED_HERE");

        Api.as("ISMED").post(Rounds.of(cluster), Rounds.quarter(2566, 1)).created();
    }

    @Test
    @Tag("S3-15")
    @Tag("refuses")
    void isNotTheBusinessOfAnybodyElse() {
        Neighbours.monitors("MONITORED_ELSEWHERE", "ISMED", "53");
        var elsewhere = Rounds.of(clusterOf("MONITORED_ELSEWHERE"));
        var round = Rounds.quarter(2566, 1);

        for (var agency : List.of("ISMED", "OSMEP", "PROVINCE-52")) {
            Api.as(agency).post(elsewhere, round).refused(403, "DUTY_REQUIRED");
        }
        Api.as("ISMED").post(Rounds.of(Rounds.cluster()), round).refused(403, "DUTY_REQUIRED");
        OPERATOR.post(Rounds.of(UUID.randomUUID().toString()), round).refused(404, "NOT_FOUND");
    }

    @Test
    @Tag("S3-15")
    @Tag("refuses")
    void isNotTheBusinessOfWhoAccompaniesTheCluster() {
        Neighbours.monitors("MONITORED_BY_CDA", "PROVINCE-52");
        var cluster = clusterOf("MONITORED_BY_CDA");
        var driver = Api.as("PROVINCE-52");

        driver.post(Rounds.of(cluster), Rounds.quarter(2566, 1)).refused(403, "CDA_MAY_NOT_MONITOR");
        var assignment = "/cluster/v1/assignments/"
                + OPERATOR.get(Chain.CLUSTERS + "/" + cluster + "/cdas").ok().text("items.0.assignmentId");
        driver.put(assignment + "/ending", driver.get(assignment).ok().etag()).ok();
        driver.post(Rounds.of(cluster), Rounds.quarter(2566, 1)).created();
    }

    @Test
    @Tag("S3-15")
    @Tag("refuses")
    void followsTheRoundsBeforeInAClusterThatWorks() {
        var cluster = Rounds.cluster();
        Rounds.open(cluster, 2566, 2);
        var overlapping = Rounds.quarter(2566, 2);
        overlapping.put("number", 5);

        OPERATOR.post(Rounds.of(cluster), Rounds.quarter(2566, 2)).refused(409, "ROUND_ALREADY_OPENED");
        OPERATOR.post(Rounds.of(cluster), overlapping).refused(409, "ROUND_NOT_AFTER_LAST");
        OPERATOR.post(Rounds.of(cluster), Rounds.quarter(2566, 1)).refused(409, "ROUND_NOT_AFTER_LAST");
        OPERATOR.post(Rounds.of(Chain.selected().text("clusterId")), Rounds.quarter(2566, 1))
                .refused(409, "CLUSTER_STATE_FORBIDS");
    }

    @Test
    @Tag("T12")
    @Tag("refuses")
    void liesInItsYear() {
        var cluster = Rounds.cluster();
        var outside = Rounds.quarter(2566, 1);
        outside.put("from", "2022-09-30");
        var backwards = Rounds.quarter(2566, 1);
        backwards.put("until", "2022-09-30");

        OPERATOR.post(Rounds.of(cluster), outside)
                .refused(400, "INVALID_REQUEST")
                .violating("OUTSIDE_YEAR");
        OPERATOR.post(Rounds.of(cluster), backwards)
                .refused(400, "INVALID_REQUEST")
                .violating("BEFORE_START");
    }

    @Test
    @Tag("T12")
    void liesInTheCalendarYearWhereTheDocumentsMeanThat() {
        var year = Map.of("yearKind", "CALENDAR", "partners", List.of(), "source", "ข่าว สสว.");
        OPERATOR.put("/cluster/v1/fiscal-years/2565", null, year).ok();
        var round = Map.of("fiscalYearBE", 2565, "number", 1, "from", "2022-01-01", "until", "2022-12-31");

        OPERATOR.post(Rounds.of(Rounds.cluster()), round).created();
    }

    @Test
    @Tag("S3-15")
    void isOpenedOnceHoweverManyDoSo() throws InterruptedException {
        var cluster = Rounds.cluster();
        var statuses = new ConcurrentLinkedQueue<Integer>();
        var threads = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> Thread.startVirtualThread(() -> {
                    var round = Rounds.quarter(2566, 1);
                    round.put("number", number); // the days are the same
                    statuses.add(OPERATOR.post(Rounds.of(cluster), round).status());
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    private static String clusterOf(String programme) {
        var content = Rounds.content();
        content.put("programmeCode", programme);
        return Rounds.cluster(content);
    }
}
