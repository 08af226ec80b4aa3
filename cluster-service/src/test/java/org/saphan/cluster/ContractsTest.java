package org.saphan.cluster;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.contract.Contracts;

@QuarkusTest
@WithTestResource(Bench.class)
@Order(Integer.MAX_VALUE) // last: sees what all other tests have published
class ContractsTest {

    @Test
    void servesWhatTheDocumentSays() {
        Contracts.openapi("cluster");
    }

    @Test
    void answersItsDocumentedExamples() {
        Neighbours.agency("PROVINCE-52", "52");
        var cluster = Chain.underReview().text("clusterId");
        var path = Chain.CLUSTERS + "/" + cluster;
        var review = Chain.review(cluster, 2562).created();
        var closing = Map.of("closedOn", "2022-09-30");
        Api.as("OSMEP")
                .put(
                        path + "/graduation",
                        Api.as("OSMEP").get(path).ok().etag(),
                        closing)
                .ok();
        Contracts.examples("cluster")
                .existing("/cluster/v1/clusters/{id}/assessment", path + "/assessment")
                .existing("/cluster/v1/clusters/{id}/closing", path + "/closing")
                .existing("/cluster/v1/reviews/{id}", "/cluster/v1/reviews/" + review.id())
                .without("readIntake", "who has just been invited has no intake yet")
                .run();
    }

    @Test
    void labelsEveryCode() {
        Contracts.codeLists("cluster");
    }

    @Test
    void publishesWhatTheSchemasSay() {
        Contracts.events("cluster");
    }
}
