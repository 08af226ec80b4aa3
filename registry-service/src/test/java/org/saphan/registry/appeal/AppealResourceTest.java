package org.saphan.registry.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.registry.rating.RatedProducts.product;
import static org.saphan.registry.rating.RatedProducts.rate;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.http.BangkokDays;
import org.saphan.registry.application.Entries;
import org.saphan.registry.judging.Scoring;
import org.saphan.registry.opcround.Rounds;
import org.saphan.registry.panel.Committees;

@QuarkusTest
@WithTestResource(Bench.class)
class AppealResourceTest {

    private static final Map<String, String> GROUND = Map.of("ground", "The certificate was not counted.");
    private static final Map<String, Object> UPHOLDING =
            Map.of("scoreA", 30, "scoreB", 25, "scoreC", 45, "reason", "The certificate counts.");
    private static final Map<String, String> DISMISSAL = Map.of("reason", "The certificate had run out.");

    private static String today() {
        return BangkokDays.today(Clock.systemUTC()).toString();
    }

    private static String announced(String on) {
        var year = Rounds.open(Map.of("appealDays", 30));
        var rating = rate(year, product(), "20", "20", "30").created().id();
        Rounds.announce(year, on);
        return rating;
    }

    private static Answer lodge(String agency, String rating) {
        return Api.as(agency).post("/registry/v1/ratings/" + rating + "/appeals", GROUND);
    }

    private static Answer decide(String agency, String appeal, String decision, Object content) {
        var path = "/registry/v1/appeals/" + appeal;
        return Api.as(agency)
                .put(path + "/" + decision, Api.as("DIP").get(path).ok().etag(), content);
    }

    @Test
    @Tag("S1-01")
    void supersedesTheRatingWhenItIsUpheld() {
        var rating = announced(today());
        var appeal = lodge("CDD", rating).created().id();

        var upheld = decide("CDD", appeal, "upholding", UPHOLDING).ok();

        assertThat(upheld.text("state")).isEqualTo("UPHELD");
        var instead = Api.as("DIP")
                .get("/registry/v1/ratings/" + upheld.text("supersedingRatingId"))
                .ok();
        assertThat(instead.text("stars")).isEqualTo("5");
        assertThat(instead.text("supersedes")).isEqualTo(rating);
        assertThat(instead.text("appealReference")).isEqualTo(appeal);
        assertThat(Published.await("registry.appeal.upheld.v1", appeal).data().has("ground"))
                .isFalse();
        Published.await("registry.rating.superseded.v1", rating);
        decide("CDD", appeal, "dismissal", DISMISSAL).refused(409, "APPEAL_DECIDED");
        lodge("CDD", rating).refused(409, "ALREADY_SUPERSEDED");
    }

    @Test
    void leavesTheRatingWhenItIsDismissed() {
        var rating = announced(today());
        var appeal = lodge("CDD", rating).created().id();

        assertThat(decide("CDD", appeal, "dismissal", DISMISSAL).ok().text("state"))
                .isEqualTo("DISMISSED");

        Published.await("registry.appeal.dismissed.v1", appeal);
        assertThat(Api.as("DIP")
                        .get("/registry/v1/ratings/" + rating)
                        .ok()
                        .at("supersededBy")
                        .isMissingNode())
                .isTrue();
        assertThat(Api.as("DIP")
                        .get("/registry/v1/ratings/" + rating + "/appeals")
                        .ok()
                        .json()
                        .findValuesAsText("state"))
                .containsExactly("DISMISSED");
        lodge("CDD", rating).refused(409, "APPEALED_BEFORE");
    }

    @Test
    @Tag("S1-01")
    @Tag("refuses")
    void comesInTimeAndAgainstAnAnnouncedRating() {
        lodge("CDD", announced("2009-09-30")).refused(409, "APPEAL_TOO_LATE");
        var pending = rate(Rounds.open(), product(), "1", "1", "1").created().id();
        lodge("CDD", pending).refused(409, "ROUND_NOT_ANNOUNCED");
        lodge("CDD", UUID.randomUUID().toString()).refused(404, "NOT_FOUND");
    }

    @Test
    void isLodgedByWhoEnteredTheProduct() {
        var year = Rounds.open();
        var application = Entries.endorsed("DIP", year).text("applicationId");
        var province = Committees.ofProvince(year, "24");
        var nation = Committees.ofNation(year);
        Rounds.step(year, "provincial-judging").ok();
        Scoring.inProvince(province, application, "M-1", "28", "22").created();
        Scoring.decide(application, "provincial").ok();
        Rounds.step(year, "national-judging").ok();
        Scoring.inNation(nation, application, "M-1", "30").created();
        var rating = Scoring.decide(application, "national").ok().text("ratingId");
        Rounds.announceJudged(year, today());

        lodge("DOAE", rating).refused(403, "DUTY_REQUIRED");
        var appeal = lodge("DIP", rating).created().id();

        Published.await("registry.appeal.lodged.v1", appeal);
        decide("DIP", appeal, "upholding", UPHOLDING).refused(403, "DUTY_REQUIRED");
        decide("DIP", appeal, "dismissal", DISMISSAL).refused(403, "DUTY_REQUIRED");
    }

    @Test
    void isLodgedOnceHoweverManyTryAtOnce() throws Exception {
        var rating = announced(today());
        try (var pool = Executors.newFixedThreadPool(8)) {
            var calls = IntStream.range(0, 8)
                    .<Callable<Answer>>mapToObj(each -> () -> lodge("CDD", rating))
                    .toList();
            var won = 0;
            for (var answer : pool.invokeAll(calls)) {
                assertThat(answer.get().status()).isIn(201, 409);
                won += answer.get().status() == 201 ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
    }
}
