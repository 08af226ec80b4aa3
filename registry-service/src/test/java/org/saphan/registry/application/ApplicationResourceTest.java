package org.saphan.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.registry.application.Entries.change;
import static org.saphan.registry.application.Entries.entry;
import static org.saphan.registry.application.Entries.submit;
import static org.saphan.registry.application.Entries.submitted;
import static org.saphan.registry.rating.RatedProducts.product;
import static org.saphan.registry.rating.RatedProducts.productOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
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
import org.saphan.registry.Register;
import org.saphan.registry.opcround.Rounds;

@QuarkusTest
@WithTestResource(Bench.class)
class ApplicationResourceTest {

    private static final List<String> IDENTITY = List.of("1.2", "2.2", "3.3", "4.2", "5.4");

    @Test
    @Tag("S1-01")
    void entersAProductAtItsDistrictWithItsQuadrant() {
        var submitted = submitted("DIP", Rounds.open());

        assertThat(submitted.text("state")).isEqualTo("SUBMITTED");
        assertThat(submitted.text("districtCode")).isEqualTo("2401");
        assertThat(submitted.text("quadrant")).isEqualTo("A");
        assertThat(submitted.text("submittedBy")).isEqualTo("DIP");
        var event = Published.await("registry.application.submitted.v1", submitted.id());
        assertThat(event.data().path("quadrant").asText()).isEqualTo("A");
        assertThat(event.data().has("answers")).isFalse();
    }

    @Test
    void goesBackAndForthUntilTheDistrictEndorsesIt() {
        var id = submitted("DIP", Rounds.open()).id();

        assertThat(Entries.sendBack("CDD", id).ok().text("returnReason")).isEqualTo("The photograph is missing.");
        change("CDD", id, "endorsement").refused(409, "APPLICATION_STATE_FORBIDS");
        var again = Entries.resubmit("DIP", id, IDENTITY).ok();
        assertThat(again.text("quadrant")).isEqualTo("B");
        assertThat(again.at("returnReason").isMissingNode()).isTrue();
        assertThat(change("CDD", id, "endorsement").ok().text("state")).isEqualTo("ENDORSED");

        Published.await("registry.application.returned.v1", id);
        Published.await("registry.application.endorsed.v1", id);
        Entries.resubmit("DIP", id, IDENTITY).refused(409, "APPLICATION_STATE_FORBIDS");
    }

    @Test
    @Tag("S1-01")
    @Tag("refuses")
    void isTakenWhileTheRoundIsOpen() {
        submit("DIP", Rounds.planned(), entry(product())).refused(409, "ROUND_TAKES_NO_APPLICATIONS");
        var year = Rounds.open();
        Rounds.step(year, "provincial-judging").ok();
        submit("DIP", year, entry(product())).refused(409, "ROUND_TAKES_NO_APPLICATIONS");
        submit("DIP", Rounds.unusedYear(), entry(product())).refused(404, "NOT_FOUND");
    }

    @Test
    void needsAnEntrepreneurThatIsRegistered() {
        Register.loadAreas();
        var entrepreneur = Api.as("DIP")
                .post("/registry/v1/entrepreneurs", Register.group())
                .created();

        submit("DIP", Rounds.open(), entry(productOf(entrepreneur.id()))).refused(409, "REGISTRATION_STATUS_FORBIDS");
        submit("DIP", Rounds.open(), entry(UUID.randomUUID().toString())).refused(422, "UNKNOWN_PRODUCT");
    }

    @Test
    void needsAnswersThatTheTableHas() {
        var refused = submit(
                        "DIP", Rounds.open(), Map.of("productId", product(), "answers", List.of("1.1", "1.2", "9.9")))
                .refused(422, "ANSWERS_UNFIT");

        assertThat(refused.json().path("violations").findValuesAsText("pointer"))
                .containsExactly("/answers/1", "/answers/2");
        refused.violating("ANSWER_UNFIT");
    }

    @Test
    @Tag("T10")
    void isMadeOnceAProductAndRoundUnlessWithdrawn() {
        var year = Rounds.open();
        var product = product();
        var first = submit("DIP", year, entry(product)).created();
        submit("CDD", year, entry(product)).refused(409, "ALREADY_ENTERED");

        change("DIP", first.id(), "withdrawal").ok();

        Published.await("registry.application.withdrawn.v1", first.id());
        submit("DIP", year, entry(product)).created();
        change("DIP", first.id(), "withdrawal").refused(409, "APPLICATION_STATE_FORBIDS");
    }

    @Test
    void isMadeOnceHoweverManyTryAtOnce() throws Exception {
        var year = Rounds.open();
        var entry = entry(product());
        try (var pool = Executors.newFixedThreadPool(12)) {
            var calls = IntStream.range(0, 12)
                    .<Callable<Answer>>mapToObj(each -> () -> submit("DIP", year, entry))
                    .toList();
            var won = 0;
            for (var answer : pool.invokeAll(calls)) {
                assertThat(answer.get().status()).isIn(201, 409);
                won += answer.get().status() == 201 ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
    }

    @Test
    void isChangedByWhoSubmittedItAndEndorsedByTheDistrict() {
        var id = submitted("DIP", Rounds.open()).id();

        change("DIP", id, "endorsement").refused(403, "DUTY_REQUIRED");
        Entries.sendBack("DIP", id).refused(403, "DUTY_REQUIRED");
        change("DOAE", id, "withdrawal").refused(403, "DUTY_REQUIRED");
        Entries.resubmit("DOAE", id, IDENTITY).refused(403, "DUTY_REQUIRED");
        Api.as("CDD")
                .put("/registry/v1/applications/" + id + "/endorsement", null)
                .refused(428, "PRECONDITION_REQUIRED");
        change("CDD", id, "withdrawal").ok();
    }

    @Test
    void isListedByStateAndProvince() {
        var year = Rounds.open();
        Entries.endorsed(year);
        submitted("DIP", year);
        var path = "/registry/v1/opc-rounds/" + year + "/applications";

        assertThat(Api.as("DIP")
                        .get(path + "?state=ENDORSED&province=24")
                        .ok()
                        .at("items")
                        .size())
                .isEqualTo(1);
        assertThat(Api.as("DIP").get(path + "?province=10").ok().at("items").size())
                .isZero();
        var first = Api.as("DIP").get(path + "?limit=1").ok();
        var second = Api.as("DIP")
                .get(path + "?limit=1&cursor=" + first.text("next"))
                .ok();
        assertThat(second.text("items.0.state")).isEqualTo("SUBMITTED");
    }
}
