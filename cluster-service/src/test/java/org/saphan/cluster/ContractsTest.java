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
        Neighbours.province("52", "1997-01-01");
        var cluster = Chain.underReview().text("clusterId");
        var path = Chain.CLUSTERS + "/" + cluster;
        var review = Chain.review(cluster, 2562).created();
        var closing = Map.of("closedOn", "2022-09-30");
        Api.as("OSMEP")
                .put(path + "/graduation", Api.as("OSMEP").get(path).ok().etag(), closing)
                .ok();
        var indicator = Api.as("OSMEP")
                .post(
                        "/cluster/v1/national-indicators",
                        Map.of(
                                "code", "SME_SHARE_OF_GDP",
                                "asOf", "1999-12-31",
                                "value", 36.5,
                                "unit", "PERCENT",
                                "source", "สสว."))
                .created();
        var chained = Chain.proposed();
        var linkage = Chain.supplies(chained, Chain.smeOn(chained, "UPSTREAM"), Chain.smeOn(chained, "MIDSTREAM"));
        Contracts.examples("cluster")
                .existing("/cluster/v1/national-indicators/{id}", "/cluster/v1/national-indicators/" + indicator.id())
                .existing("/cluster/v1/linkages/{id}", "/cluster/v1/linkages/" + linkage.id())
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
