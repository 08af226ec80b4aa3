package org.saphan.registry.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.registry.rating.RatedProducts.amendment;
import static org.saphan.registry.rating.RatedProducts.product;
import static org.saphan.registry.rating.RatedProducts.rate;
import static org.saphan.registry.rating.RatedProducts.scores;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.registry.opcround.Rounds;

@QuarkusTest
@WithTestResource(Bench.class)
class RatingAnnouncementTest {

    @Inject
    AnnounceRatings announceRatings;

    private static Map<String, Object> supersession(String a, String b, String c) {
        var supersession = scores(a, b, c);
        supersession.put("appealReference", "อุทธรณ์ 7/2553");
        supersession.put("reason", "Section B was added up wrongly.");
        return supersession;
    }

    @Test
    void isAmendedUntilTheAnnouncement() {
        var year = Rounds.open();
        var given = rate(year, product(), "1", "1", "1").created();
        var path = "/registry/v1/ratings/" + given.id();

        var amended = Api.as("CDD")
                .put(path, given.etag(), amendment("30", "20", "30"))
                .ok();
        assertThat(amended.text("stars")).isEqualTo("4");
        Api.as("CDD").put(path, given.etag(), amendment("1", "1", "1")).refused(412, "PRECONDITION_FAILED");
        Api.as("CDD").post(path + "/supersession", supersession("1", "1", "1")).refused(409, "ROUND_NOT_ANNOUNCED");

        Rounds.announce(year);
        var announced = Api.as("CDD").get(path).ok();
        assertThat(announced.at("announced").asBoolean()).isTrue();
        Eventually.until(() -> assertThat(Published.events("registry.rating.v1", given.id())
                        .getLast()
                        .type())
                .isEqualTo("registry.rating.announced.v1"));
        Api.as("CDD")
                .put(path, Api.as("CDD").get(path).ok().etag(), amendment("1", "1", "1"))
                .refused(409, "ROUND_CLOSED");
        rate(year, product(), "1", "1", "1").refused(409, "ROUND_CLOSED");
    }

    @Test
    void isSupersededAfterTheAnnouncement() {
        var year = Rounds.open();
        var given = rate(year, product(), "1", "1", "1").created();
        Rounds.announce(year);
        var path = "/registry/v1/ratings/" + given.id() + "/supersession";

        var successor = Api.as("CDD").post(path, supersession("30", "25", "45")).created();

        assertThat(successor.text("supersedes")).isEqualTo(given.id());
        assertThat(Api.as("DIP").get("/registry/v1/ratings/" + given.id()).ok().text("supersededBy"))
                .isEqualTo(successor.id());
        assertThat(Api.as("DIP")
                        .get("/registry/v1/opc-rounds/" + year + "/ratings")
                        .ok()
                        .json()
                        .findValuesAsText("ratingId"))
                .containsExactly(successor.id());
        assertThat(Published.await("registry.rating.superseded.v1", given.id())
                        .data()
                        .path("supersededBy")
                        .asText())
                .isEqualTo(successor.id());
        assertThat(Published.await("registry.rating.given.v1", successor.id())
                        .data()
                        .path("announced")
                        .asBoolean())
                .isTrue();
        Api.as("CDD").post(path, supersession("1", "1", "1")).refused(409, "ALREADY_SUPERSEDED");
    }

    @Test
    void announcesEachRatingOnce() {
        var year = Rounds.open();
        var given = rate(year, product(), "1", "1", "1").created();
        Rounds.announce(year);

        announceRatings.run();
        announceRatings.run();

        var event = Published.await("registry.rating.announced.v1", given.id());
        assertThat(event.sequence()).isEqualTo(1);
        assertThat(event.data().path("announced").asBoolean()).isTrue();
        assertThat(event.data().path("scoreA").decimalValue()).isEqualByComparingTo("1");
    }
}
