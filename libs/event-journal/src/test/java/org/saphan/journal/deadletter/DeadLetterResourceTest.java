package org.saphan.journal.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.saphan.journal.bed.SampleService.FOREIGN;
import static org.saphan.journal.bed.SampleService.as;
import static org.saphan.journal.bed.SampleService.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.Letter;
import org.saphan.journal.bed.Postman;
import org.saphan.journal.bed.SampleService;
import org.saphan.journal.bed.ServiceBed;

@QuarkusTest
@WithTestResource(ServiceBed.class)
class DeadLetterResourceTest {

    private static final String OPERATOR = "CDD";
    private static final String FIRST = "\"0\"";

    @Inject
    SampleService service;

    private Postman postman;

    @BeforeEach
    void open() {
        postman = service.postman();
        service.sql("delete from dead_letter");
    }

    @AfterEach
    void close() {
        postman.close();
    }

    @Test
    void lettersAreListedInTheOrderOfTheirArrival() {
        var first = dead(postman.letter("l1", 1).without("ce_time"));
        var second = dead(postman.letter("l2", 1).with("ce_sequence", "many"));
        var third = dead(postman.letter("l3", 1).withData("<village/>"));

        var page = as("DIP", "sample.read")
                .queryParam("limit", 2)
                .get("/dead-letters")
                .then()
                .statusCode(200)
                .body("items.id", contains(first, second))
                .body("items.cause", contains("ATTRIBUTE_MISSING", "ATTRIBUTE_INVALID"))
                .body("items.state", contains("OPEN", "OPEN"))
                .extract()
                .jsonPath();
        as("DIP", "sample.read")
                .queryParam("cursor", page.getString("next"))
                .get("/dead-letters")
                .then()
                .body("items.id", contains(third))
                .body("items[0].subject", is("l3"));
    }

    @Test
    void theListIsNarrowedByStateAndTopic() {
        var open = dead(postman.letter("n1", 1).without("ce_time"));
        var skipped = dead(postman.letter("n2", 1).without("ce_time"));
        put(OPERATOR, skipped, "skip", FIRST).statusCode(200);

        as("DIP")
                .queryParam("state", "OPEN")
                .queryParam("topic", FOREIGN)
                .get("/dead-letters")
                .then()
                .body("items.id", contains(open));
        as("DIP").queryParam("topic", "x.y.v1").get("/dead-letters").then().body("items.size()", is(0));
    }

    @Test
    void aLetterIsShownWhole() {
        var id = dead(postman.letter("whole", 7).with("ce_agency", "DIP").withData("<village/>"));

        var etag = as("DIP", "sample.read")
                .get("/dead-letters/{id}", id)
                .then()
                .statusCode(200)
                .body("topic", is(FOREIGN))
                .body("cause", is("NOT_JSON"))
                .body("detail", not(is("")))
                .body("headers.ce_sequence", is("7"))
                .body("headers.ce_agency", is("DIP"))
                .body("payload", is("<village/>"))
                .extract()
                .header("ETag");

        as("DIP", "sample.read")
                .header("If-None-Match", etag)
                .get("/dead-letters/{id}", id)
                .then()
                .statusCode(304);
    }

    @Test
    void whatIsMendedIsLearntWhenItIsTriedAgain() {
        var id = dead(tooBig(postman.letter("mended", 4)));
        service.sql("alter table known_other drop constraint known_village_households_check");
        try {
            put(OPERATOR, id, "retry", FIRST)
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("state", is("LEARNT"))
                    .body("settledBy", is(OPERATOR));
        } finally {
            service.sql("delete from known_other where households >= 1000000");
            service.sql("alter table known_other add constraint known_village_households_check"
                    + " check (households < 1000000)");
        }
    }

    @Test
    void anOldLetterDoesNotOverwriteWhatIsNewer() {
        var id = dead(tooBig(postman.letter("newer", 4)));
        postman.send(postman.letter("newer", 5));
        await().until(() -> sequenceOf("newer").equals("5"));
        service.sql("alter table known_other drop constraint known_village_households_check");
        try {
            put(OPERATOR, id, "retry", FIRST).statusCode(200);

            assertThat(sequenceOf("newer")).isEqualTo("5");
        } finally {
            service.sql("alter table known_other add constraint known_village_households_check"
                    + " check (households < 1000000)");
        }
    }

    @Test
    void whatDoesNotMatterIsSkipped() {
        var id = dead(postman.letter("skipped", 1).without("ce_time"));

        put(OPERATOR, id, "skip", FIRST)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", is("SKIPPED"))
                .body("settledBy", is(OPERATOR));
    }

    @Test
    @Tag("refuses")
    void whatIsNotMendedStaysOpen() {
        for (var letter : List.of(postman.letter("odd", 1).withData("<village/>"), tooBig(postman.letter("big", 1)))) {
            var id = dead(letter);

            refused(put(OPERATOR, id, "retry", FIRST), 422, "STILL_NOT_UNDERSTOOD");

            as("DIP").get("/dead-letters/{id}", id).then().body("state", is("OPEN"));
        }
    }

    @Test
    @Tag("refuses")
    void aLetterIsSettledOnce() {
        var id = dead(postman.letter("settled", 1).without("ce_time"));
        put(OPERATOR, id, "skip", FIRST).statusCode(200);

        refused(put(OPERATOR, id, "skip", "\"1\""), 409, "DEAD_LETTER_SETTLED");
        refused(put(OPERATOR, id, "retry", "\"1\""), 409, "DEAD_LETTER_SETTLED");
    }

    @Test
    @Tag("refuses")
    void whoSettlesMustHaveSeenTheLetter() {
        var id = dead(postman.letter("unseen", 1).without("ce_time"));

        refused(as(OPERATOR).put("/dead-letters/{id}/skip", id).then(), 428, "PRECONDITION_REQUIRED");
        refused(as(OPERATOR).put("/dead-letters/{id}/retry", id).then(), 428, "PRECONDITION_REQUIRED");
        refused(put(OPERATOR, id, "skip", "\"9\""), 412, "PRECONDITION_FAILED");
        refused(put(OPERATOR, id, "retry", "\"9\""), 412, "PRECONDITION_FAILED");
    }

    @Test
    @Tag("refuses")
    void onlyTheOperatorSettles() {
        var id = dead(postman.letter("foreign", 1).without("ce_time"));

        refused(put("DIP", id, "skip", FIRST), 403, "DUTY_REQUIRED");
        refused(put("DIP", id, "retry", FIRST), 403, "DUTY_REQUIRED");
        refused(as(OPERATOR, "sample.read").put("/dead-letters/{id}/skip", id).then(), 403, "SCOPE_REQUIRED");
        refused(as(OPERATOR, "sample.read").put("/dead-letters/{id}/retry", id).then(), 403, "SCOPE_REQUIRED");
        refused(as("DIP", "sample.write").get("/dead-letters").then(), 403, "SCOPE_REQUIRED");
        refused(as("DIP", "sample.write").get("/dead-letters/{id}", id).then(), 403, "SCOPE_REQUIRED");
    }

    @Test
    @Tag("refuses")
    void aLetterThatIsNotThereIsNotFound() {
        var nowhere = UUID.randomUUID().toString();

        refused(as("DIP").get("/dead-letters/{id}", nowhere).then(), 404, "NOT_FOUND");
        refused(put(OPERATOR, nowhere, "skip", FIRST), 404, "NOT_FOUND");
        refused(put(OPERATOR, nowhere, "retry", FIRST), 404, "NOT_FOUND");
    }

    @Test
    @Tag("refuses")
    void oddQuestionsAreRefused() {
        refused(as("DIP").queryParam("cursor", "eA").get("/dead-letters").then(), 400, "INVALID_CURSOR");
        refused(as("DIP").queryParam("cursor", "x").get("/dead-letters").then(), 400, "INVALID_CURSOR");
        refused(as("DIP").queryParam("state", "LOST").get("/dead-letters").then(), 400, "INVALID_REQUEST");
        refused(as("DIP").queryParam("kind", "x").get("/dead-letters").then(), 400, "UNKNOWN_PARAMETER");
        refused(as("DIP").queryParam("limit", 0).get("/dead-letters").then(), 400, "INVALID_REQUEST");
    }

    /// Sends what nobody understands, and waits until it is a dead letter.
    private String dead(Letter letter) {
        var before = service.ask("select count(*) from dead_letter");
        postman.send(letter);
        await().until(() -> !service.ask("select count(*) from dead_letter").equals(before));
        return service.ask("select id from dead_letter order by id desc");
    }

    private String sequenceOf(String id) {
        return service.ask("select sequence from known_other where id = '" + id + "'");
    }

    private static ValidatableResponse put(String agency, String id, String decision, String ifMatch) {
        return as(agency)
                .header("If-Match", ifMatch)
                .put("/dead-letters/{id}/{decision}", id, decision)
                .then();
    }

    /// The table refuses it.
    private static Letter tooBig(Letter letter) {
        return letter.withData("{\"name\":\"x\",\"households\":1000000}");
    }
}
