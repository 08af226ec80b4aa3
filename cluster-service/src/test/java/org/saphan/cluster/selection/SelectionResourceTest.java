package org.saphan.cluster.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.cluster.Chain.CLUSTERS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.cluster.Chain;
import org.saphan.cluster.Neighbours;

@QuarkusTest
@WithTestResource(Bench.class)
class SelectionResourceTest {

    private static final Api OPERATOR = Api.as("OSMEP");

    @Test
    @Tag("S3-06")
    void isOfAClusterFoundPromising() {
        Neighbours.agency("PROVINCE-52", "52");
        var id = Api.as("PROVINCE-52").post(CLUSTERS, Chain.cluster()).created().id();
        Chain.assess(id);

        var selected = select(id).ok();

        assertThat(selected.text("state")).isEqualTo("SELECTED");
        assertThat(selected.text("selectedOn")).isNotEmpty();
        assertThat(selected.at("assessment.marketInterest").asInt()).isEqualTo(5);
        assertThat(OPERATOR.get(CLUSTERS + "/{id}/assessment", id).ok().text("evidence"))
                .contains("2561");
        assertThat(Published.await("cluster.cluster.selected.v1", id)
                        .data()
                        .path("assessment")
                        .has("evidence"))
                .isFalse();
        assertThat(Published.events("cluster.cluster.v1", id))
                .extracting(each -> each.type())
                .containsExactly(
                        "cluster.cluster.proposed.v1", "cluster.cluster.assessed.v1", "cluster.cluster.selected.v1");
        select(id).refused(409, "CLUSTER_STATE_FORBIDS");
        assess(id, 5, 5).refused(409, "CLUSTER_STATE_FORBIDS");
    }

    @Test
    @Tag("S3-06")
    @Tag("refuses")
    void isNotOfAClusterThatWasNotJudged() {
        var id = reviewed();

        select(id).refused(409, "ASSESSMENT_REQUIRED");
        OPERATOR.get(CLUSTERS + "/{id}/assessment", id).refused(404, "NOT_FOUND");
    }

    @Test
    @Tag("S3-06")
    @Tag("refuses")
    void isNotOfAClusterThatIsNotPromisingUntilItIsJudgedAnew() {
        var id = reviewed();

        assess(id, 2, 2).ok();
        assertThat(select(id).refused(422, "NOT_PROMISING").violations())
                .containsExactly("POTENTIAL_TOO_LOW", "MARKET_INTEREST_TOO_LOW");
        assess(id, 3, 2).ok();
        assertThat(select(id).refused(422, "NOT_PROMISING").violations()).containsExactly("MARKET_INTEREST_TOO_LOW");
        assess(id, 3, 3).ok();
        select(id).ok();
    }

    @Test
    @Tag("S3-08")
    void isOfAClusterThatGoesOnWhenItsLastYearWasReviewed() {
        var id = Chain.proposed();
        Chain.assess(id);
        Chain.review(id, 2561).created();

        assertThat(select(id).ok().text("lastReview.recommendation")).isEqualTo("CONTINUE");
    }

    @Test
    @Tag("S3-08")
    @Tag("refuses")
    void isNotOfAClusterThatGoesOnWithoutAReviewOfItsLastYear() {
        var id = Chain.proposed();
        Chain.assess(id);

        select(id).refused(409, "REVIEW_REQUIRED");
        Chain.review(id, 2560).created();
        select(id).refused(409, "REVIEW_REQUIRED");
    }

    @Test
    void announcesTheSameJudgementOnce() {
        var id = Chain.proposed();
        Chain.assess(id);

        Chain.assess(id);
        Chain.review(id, 2561).created();

        Published.await("cluster.cluster.reviewed.v1", id);
        assertThat(Published.events("cluster.cluster.v1", id))
                .extracting(each -> each.type())
                .containsExactly(
                        "cluster.cluster.proposed.v1", "cluster.cluster.assessed.v1", "cluster.cluster.reviewed.v1");
    }

    @Test
    void isTheBusinessOfOsmep() {
        var id = reviewed();
        var driver = Api.as("PROVINCE-52");
        var stale = OPERATOR.get(CLUSTERS + "/{id}", id).ok().etag();

        driver.put(path(id, "assessment"), stale, Chain.assessment(4, 4)).refused(403, "DUTY_REQUIRED");
        driver.put(path(id, "selection"), stale).refused(403, "DUTY_REQUIRED");
        OPERATOR.put(path(id, "selection"), null).refused(428, "PRECONDITION_REQUIRED");
        Chain.assess(id);
        OPERATOR.put(path(id, "selection"), stale).refused(412, "PRECONDITION_FAILED");
        OPERATOR.put(path(id, "assessment"), stale, Chain.assessment(6, 0))
                .refused(400, "INVALID_REQUEST")
                .violating("MAX")
                .violating("MIN");
    }

    private static String reviewed() {
        var id = Chain.proposed();
        Chain.review(id, 2561).created();
        return id;
    }

    private static Answer assess(String id, int potential, int marketInterest) {
        var etag = OPERATOR.get(CLUSTERS + "/{id}", id).ok().etag();
        return OPERATOR.put(path(id, "assessment"), etag, Chain.assessment(potential, marketInterest));
    }

    private static Answer select(String id) {
        return OPERATOR.put(
                path(id, "selection"), OPERATOR.get(CLUSTERS + "/{id}", id).ok().etag());
    }

    private static String path(String id, String step) {
        return CLUSTERS + "/" + id + "/" + step;
    }
}
