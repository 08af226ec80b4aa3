package org.saphan.cluster;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.contract.Contracts;
import org.saphan.bench.contract.Examples;
import org.saphan.http.BangkokDays;

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
        var examples = Contracts.examples("cluster");
        help(examples);
        monitoring(examples);
        examples.existing("/cluster/v1/national-indicators/{id}", "/cluster/v1/national-indicators/" + indicator.id())
                .existing("/cluster/v1/linkages/{id}", "/cluster/v1/linkages/" + linkage.id())
                .existing("/cluster/v1/clusters/{id}/assessment", path + "/assessment")
                .existing("/cluster/v1/clusters/{id}/closing", path + "/closing")
                .existing("/cluster/v1/reviews/{id}", "/cluster/v1/reviews/" + review.id())
                .without("readIntake", "who has just been invited has no intake yet")
                .without("removeWebhook", "its deliveries are read after it")
                .run();
    }

    /// A cluster with a CDA, a visit and a training.
    private static void help(Examples examples) {
        Help.knows("PROVINCE-52");
        Help.knows("FTI");
        var today = BangkokDays.today(Clock.systemUTC());
        var cluster = Chain.proposed();
        var assignment = Help.assignCda(cluster);
        var visit = Api.as("OSMEP")
                .post(
                        Help.ASSIGNMENTS + "/" + assignment.id() + "/visits",
                        Map.of("visitedOn", today, "purpose", "เยี่ยม", "findings", "ต้นทุนลดลง"))
                .created();
        var provider = Help.provider();
        Help.assignServiceProvider(cluster, Map.of("serviceProviderId", provider))
                .created();
        var training = Api.as("OSMEP")
                .post(
                        Chain.CLUSTERS + "/" + cluster + "/trainings",
                        Map.of(
                                "theme",
                                "TECHNOLOGY_AND_RESEARCH",
                                "topic",
                                "งานวิจัยสับปะรด",
                                "startsOn",
                                today,
                                "endsOn",
                                today,
                                "serviceProviderId",
                                provider,
                                "otherParticipants",
                                5))
                .created();
        examples.existing("/cluster/v1/assignments/{id}", Help.ASSIGNMENTS + "/" + assignment.id())
                .existing("/cluster/v1/visits/{id}", "/cluster/v1/visits/" + visit.id())
                .existing("/cluster/v1/trainings/{id}", "/cluster/v1/trainings/" + training.id());
    }

    private static void monitoring(Examples examples) {
        var cluster = Rounds.cluster();
        var member = Rounds.members(cluster).getFirst();
        var round = Rounds.open(cluster, 2562, 2);
        var result = Rounds.fills(round, member, Rounds.figures("2000000", "1150000", "0", "2019-03-31"));
        var finding = round + "/social-findings/" + member + "/MUTUAL_HELP";
        var absence = round + "/absences/" + member;
        Api.as("OSMEP").put(absence, null, Map.of("reason", "ติดต่อไม่ได้")).ok();
        examples.existing("/cluster/v1/monitoring-rounds/{id}", round)
                .existing(
                        "/cluster/v1/monitoring-rounds/{id}/economic-results/{memberId}",
                        round + "/economic-results/" + member)
                .existing("/cluster/v1/monitoring-rounds/{id}/social-findings/{memberId}/{dimension}", finding)
                .existing("/cluster/v1/monitoring-rounds/{id}/absences/{memberId}", absence)
                .existing(
                        "/cluster/v1/economic-results/{id}",
                        "/cluster/v1/economic-results/" + result.text("economicResultId"))
                .existing(
                        "/cluster/v1/social-findings/{id}",
                        "/cluster/v1/social-findings/"
                                + Api.as("OSMEP").get(finding).ok().text("socialFindingId"));
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
