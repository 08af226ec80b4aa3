package org.saphan.cluster.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.cluster.Chain.CLUSTERS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.cluster.Chain;
import org.saphan.cluster.Neighbours;
import org.saphan.http.BangkokDays;

@QuarkusTest
@WithTestResource(Bench.class)
class ReviewResourceTest {

    private static final Api OPERATOR = Api.as("OSMEP");
    private static final String REVIEWS = "/cluster/v1/reviews";

    @Test
    @Tag("S3-08")
    void saysHowAYearWent() {
        var id = Chain.proposed();

        var review = Chain.review(id, 2561).created();

        assertThat(review.text("managementResult")).isEqualTo("GOOD");
        assertThat(OPERATOR.get(REVIEWS + "/{id}", review.id()).ok().text("findings"))
                .contains("วัตถุดิบ");
        var event = Published.await("cluster.cluster.reviewed.v1", id);
        assertThat(event.data().path("lastReview").path("fiscalYearBE").asInt()).isEqualTo(2561);
        assertThat(event.value()).doesNotContain("วัตถุดิบ");
    }

    @Test
    @Tag("S3-08")
    @Tag("refuses")
    void standsOnceAYear() throws Exception {
        var id = Chain.proposed();
        Callable<Integer> attempt = () -> Chain.review(id, 2561).status();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = threads
                    .invokeAll(IntStream.range(0, 6).mapToObj(_ -> attempt).toList())
                    .stream()
                    .map(ReviewResourceTest::statusOf)
                    .toList();
            assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        }
        Chain.review(id, 2561).refused(409, "REVIEW_ALREADY_RECORDED");
        Chain.review(id, 2560).created();
    }

    private static int statusOf(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void isCorrectedByAnotherThatStandsInItsPlace() {
        var id = Chain.proposed();
        var wrong = Chain.review(id, 2561).created();
        var path = REVIEWS + "/" + wrong.id() + "/supersession";

        var right = OPERATOR.post(path, correction()).created();

        assertThat(right.text("supersedes")).isEqualTo(wrong.id());
        assertThat(right.at("fiscalYearBE").asInt()).isEqualTo(2561);
        assertThat(OPERATOR.get(REVIEWS + "/{id}", wrong.id()).ok().text("supersededBy"))
                .isEqualTo(right.id());
        assertThat(OPERATOR.get(CLUSTERS + "/{id}/reviews", id).ok().at("items"))
                .hasSize(2);
        assertThat(OPERATOR.get(CLUSTERS + "/{id}", id).ok().text("lastReview.recommendation"))
                .isEqualTo("DISSOLVE");
        OPERATOR.post(path, correction()).refused(409, "REVIEW_SUPERSEDED");
        Chain.review(id, 2561).refused(409, "REVIEW_ALREADY_RECORDED");
    }

    @Test
    @Tag("S3-08")
    @Tag("refuses")
    void isOfAClusterWhoseReviewWasOpened() {
        Neighbours.agency("PROVINCE-52", "52");
        var fresh = OPERATOR.post(CLUSTERS, Chain.cluster()).created().id();

        Chain.review(fresh, 2562).refused(409, "CLUSTER_STATE_FORBIDS");
        Chain.review(Chain.selected().text("clusterId"), 2562).refused(409, "CLUSTER_STATE_FORBIDS");
        Chain.review(Chain.proposed(), 2562).refused(422, "YEAR_NOT_OF_CLUSTER");
    }

    @Test
    void isNotOfAYearThatHadNotBegun() {
        var id = Chain.proposed();
        var early = Chain.newReview(2561);
        early.put("reviewedOn", "2017-09-30");

        OPERATOR.post(CLUSTERS + "/" + id + "/reviews", early)
                .refused(400, "INVALID_REQUEST")
                .violating("BEFORE_THE_YEAR");
        early.put("reviewedOn", "2017-10-01");
        OPERATOR.post(CLUSTERS + "/" + id + "/reviews", early).created();
        early.put("reviewedOn", BangkokDays.today(Clock.systemUTC()).plusDays(2));
        OPERATOR.post(CLUSTERS + "/" + id + "/reviews", early)
                .refused(400, "INVALID_REQUEST")
                .violating("PAST_OR_PRESENT");
    }

    @Test
    void isTheBusinessOfOsmep() {
        var id = Chain.proposed();
        var review = Chain.review(id, 2561).created();

        Api.as("PROVINCE-52")
                .post(CLUSTERS + "/" + id + "/reviews", Chain.newReview(2560))
                .refused(403, "DUTY_REQUIRED");
        Api.as("PROVINCE-52")
                .post(REVIEWS + "/" + review.id() + "/supersession", correction())
                .refused(403, "DUTY_REQUIRED");
    }

    private static Map<String, Object> correction() {
        var correction = Chain.newReview(2561);
        correction.remove("fiscalYearBE");
        correction.put("reason", "นับผลของคลัสเตอร์อื่นรวมไว้");
        correction.put("recommendation", "DISSOLVE");
        return correction;
    }
}
