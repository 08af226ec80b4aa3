package org.saphan.registry.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.registry.Register;
import org.saphan.registry.opcround.Rounds;

@QuarkusTest
@WithTestResource(Bench.class)
class MergeResourceTest {

    private static final String ENTREPRENEURS = "/registry/v1/entrepreneurs/";

    @Test
    void leadsFromTheLoserToTheWinnerWithItsProducts() {
        var winner = Register.registered();
        var loser = Register.registered();
        var product = product(loser);
        var rating = rating(product);

        merge(loser, winner).ok();

        var moved = Api.as("DIP").get(ENTREPRENEURS + id(loser)).status(308);
        assertThat(moved.header("Location")).endsWith("/registry/v1/entrepreneurs/" + id(winner));
        var event = Published.await("registry.entrepreneur.merged.v1", id(loser));
        assertThat(event.data().get("mergedInto").asText()).isEqualTo(id(winner));
        assertThat(event.data().get("status").asText()).isEqualTo("DEREGISTERED");
        var transferred = Published.await("registry.product.transferred.v1", product);
        assertThat(transferred.data().get("entrepreneurId").asText()).isEqualTo(id(winner));
        assertThat(Api.as("DIP").get("/registry/v1/products/" + product).ok().text("entrepreneurId"))
                .isEqualTo(id(winner));
        assertThat(Published.await("registry.rating.transferred.v1", rating)
                        .data()
                        .get("entrepreneurId")
                        .asText())
                .isEqualTo(id(winner));
    }

    @Test
    void isUndoneWithWhatTheWinnerStillHas() {
        var winner = Register.registered();
        var loser = Register.registered();
        var product = product(loser);
        var own = product(winner);
        var merged = merge(loser, winner).ok();

        var undone = Api.as("CDD")
                .put(ENTREPRENEURS + id(loser) + "/merge-into/undoing", merged.etag(), Map.of("reason", "two groups"))
                .ok();

        assertThat(undone.text("undoneBy")).isEqualTo("CDD");
        assertThat(Api.as("DIP").get(ENTREPRENEURS + id(loser)).ok().text("status"))
                .isEqualTo("REGISTERED");
        assertThat(Api.as("DIP").get("/registry/v1/products/" + product).ok().text("entrepreneurId"))
                .isEqualTo(id(loser));
        assertThat(Api.as("DIP").get("/registry/v1/products/" + own).ok().text("entrepreneurId"))
                .isEqualTo(id(winner));
        var event = Published.await("registry.entrepreneur.unmerged.v1", id(loser));
        assertThat(event.data().has("mergedInto")).isFalse();
        Api.as("CDD")
                .put(ENTREPRENEURS + id(loser) + "/merge-into/undoing", undone.etag(), Map.of("reason", "again"))
                .refused(404, "NOT_FOUND");
        assertThat(Api.as("DIP")
                        .get(ENTREPRENEURS + id(winner) + "/merges")
                        .ok()
                        .at("items"))
                .hasSize(1);
    }

    @Test
    void isForCddAloneAndForTwoInTheRegister() {
        var winner = Register.registered();
        var loser = Register.registered();
        var gone = Register.registered();
        Api.as("CDD")
                .put(ENTREPRENEURS + id(gone) + "/deregistration", gone.etag(), Map.of("reason", "closed"))
                .ok();

        Api.as("DIP")
                .put(ENTREPRENEURS + id(loser) + "/merge-into", loser.etag(), into(winner))
                .refused(403, "DUTY_REQUIRED");
        Api.as("CDD")
                .put(ENTREPRENEURS + id(loser) + "/merge-into", loser.etag(), into(loser))
                .refused(422, "MERGE_INTO_ITSELF");
        Api.as("CDD")
                .put(ENTREPRENEURS + id(loser) + "/merge-into", loser.etag(), into(gone))
                .refused(409, "REGISTRATION_STATUS_FORBIDS");
        merge(loser, winner).ok();
        var etag = Api.as("CDD")
                .get(ENTREPRENEURS + id(loser) + "/merge-into")
                .ok()
                .etag();
        Api.as("CDD")
                .put(ENTREPRENEURS + id(loser) + "/merge-into", etag, into(winner))
                .refused(409, "REGISTRATION_STATUS_FORBIDS");
    }

    @Test
    void isNotUndoneWhenItsNumberIsSomebodyElsesByNow() {
        Register.loadAreas();
        var winner = Register.registered();
        var entry = Register.group();
        var loser = Api.as("CDD").post("/registry/v1/entrepreneurs", entry).created();
        var merged = merge(loser, winner).ok();
        var again = Register.group("nationalId", entry.get("nationalId"));
        Api.as("CDD").post("/registry/v1/entrepreneurs", again).created();

        Api.as("CDD")
                .put(ENTREPRENEURS + id(loser) + "/merge-into/undoing", merged.etag(), Map.of("reason", "two groups"))
                .refused(409, "ALREADY_REGISTERED");
    }

    @Test
    void letsOneOfTwoOppositeMergesWin() throws Exception {
        for (int round = 0; round < 5; round++) {
            var one = Register.registered();
            var other = Register.registered();

            try (var pool = Executors.newFixedThreadPool(2)) {
                var there = pool.submit(() -> merge(one, other));
                var back = pool.submit(() -> merge(other, one));

                var statuses =
                        Stream.of(there.get(), back.get()).map(Answer::status).toList();

                assertThat(statuses).containsOnlyOnce(200);
                assertThat(statuses).allMatch(each -> each == 200 || each == 409 || each == 412);
            }
        }
    }

    private static Answer merge(Answer loser, Answer winner) {
        return Api.as("CDD").put(ENTREPRENEURS + id(loser) + "/merge-into", loser.etag(), into(winner));
    }

    private static Map<String, Object> into(Answer winner) {
        return Map.of("winnerId", id(winner), "reason", "the same group");
    }

    private static String product(Answer entrepreneur) {
        return Api.as("CDD")
                .post(ENTREPRENEURS + id(entrepreneur) + "/products", Map.of("nameTh", "ขนมสมมุติ", "category", "FOOD"))
                .created()
                .text("productId");
    }

    private static String rating(String product) {
        return Api.as("CDD")
                .post(
                        "/registry/v1/opc-rounds/" + Rounds.open() + "/ratings",
                        Map.of(
                                "productId", product,
                                "scoreA", 30,
                                "scoreB", 25,
                                "scoreC", 45,
                                "committeeLevel", "NATIONAL"))
                .created()
                .text("ratingId");
    }

    private static String id(Answer entrepreneur) {
        return entrepreneur.text("entrepreneurId");
    }
}
