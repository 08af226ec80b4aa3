package org.saphan.journal.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.saphan.journal.bed.SampleService.FOREIGN;
import static org.saphan.journal.bed.SampleService.OWN;
import static org.saphan.journal.bed.SampleService.as;
import static org.saphan.journal.bed.SampleService.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.Postman;
import org.saphan.journal.bed.SampleService;
import org.saphan.journal.bed.ServiceBed;

@QuarkusTest
@WithTestResource(ServiceBed.class)
class KnownResourceTest {

    @Inject
    SampleService service;

    private Postman postman;

    @BeforeEach
    void open() {
        postman = service.postman();
    }

    @AfterEach
    void close() {
        postman.close();
    }

    @Test
    void whatIsKnownOfAThingIsShownWithItsSequence() {
        learn("shown", 6);

        var etag = as("DIP", "sample.read")
                .get("/known/other.village/shown")
                .then()
                .statusCode(200)
                .body("aggregate", is("village"))
                .body("topic", is(FOREIGN))
                .body("id", is("shown"))
                .body("sequence", is(6))
                .body("known.name", is("ban shown"))
                .body("known.sequence", nullValue())
                .extract()
                .header("ETag");

        as("DIP")
                .header("If-None-Match", etag)
                .get("/known/other.village/shown")
                .then()
                .statusCode(304);
    }

    @Test
    void theCopiesAreListed() {
        learn("listed", 1);

        as("DIP", "sample.read")
                .get("/known")
                .then()
                .statusCode(200)
                .body("items.topic", hasItems(OWN, FOREIGN))
                .body("items.find { it.topic == '%s' }.newest".formatted(FOREIGN), is("2026-01-01T00:00:00Z"));
    }

    @Test
    void aCopyThatIsUpToDateHasItsOwnersChecksum() {
        for (var i = 0; i < 20; i++) {
            service.announce("founded", "summed" + i, i);
            service.announce("grown", "summed" + i, 100 + i);
        }
        service.announce("erased", "summed7", 200);

        await().untilAsserted(() -> {
            var published =
                    as("DIP", "sample.read").get("/published").then().extract().jsonPath();
            var known = as("DIP").get("/known").then().extract().jsonPath();
            var own = "items.find { it.topic == '" + OWN + "' }.";
            assertThat(known.getString(own + "checksum")).isEqualTo(published.getString(own + "checksum"));
            assertThat(known.getLong(own + "rows")).isEqualTo(published.getLong(own + "subjects"));
            assertThat(known.getLong(own + "erased")).isPositive();
        });
    }

    @Test
    void aCopyThatWentWrongHasAnotherChecksumUntilItIsBuiltAnew() {
        learn("spoiled", 3);
        var right = checksum();
        service.sql("update known_other set name = 'spoiled', sequence = 99 where id = 'spoiled'");
        assertThat(checksum()).isNotEqualTo(right);

        as("CDD")
                .put("/known/other.village/rebuild")
                .then()
                .statusCode(202)
                .body("topic", is(FOREIGN))
                .body("rows", is(0));

        await().untilAsserted(() -> assertThat(checksum()).isEqualTo(right));
        as("DIP").get("/known/other.village/spoiled").then().body("known.name", is("ban spoiled"));
    }

    @Test
    @Tag("refuses")
    void whatIsNotKnownIsNotFound() {
        refused(as("DIP").get("/known/other.village/nobody").then(), 404, "NOT_FOUND");
        refused(as("DIP").get("/known/unheard-of/x").then(), 404, "NOT_FOUND");
        refused(as("CDD").put("/known/unheard-of/rebuild").then(), 404, "NOT_FOUND");
    }

    @Test
    @Tag("refuses")
    void aNameOfTwoOwnersIsNotFoundWithoutItsOwner() {
        refused(as("DIP").get("/known/village/x").then(), 404, "NOT_FOUND");
    }

    @Test
    @Tag("refuses")
    void onlyTheOperatorRebuilds() {
        refused(as("DIP").put("/known/other.village/rebuild").then(), 403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("refuses")
    void everyRouteNeedsItsScope() {
        refused(as("DIP", "sample.write").get("/known").then(), 403, "SCOPE_REQUIRED");
        refused(as("DIP", "sample.write").get("/known/other.village/x").then(), 403, "SCOPE_REQUIRED");
        refused(as("CDD", "sample.read").put("/known/other.village/rebuild").then(), 403, "SCOPE_REQUIRED");
        refused(as("DIP", "sample.write").get("/published").then(), 403, "SCOPE_REQUIRED");
    }

    private void learn(String id, long version) {
        postman.send(postman.letter(id, version));
        await().until(() -> service.ask("select sequence from known_other where id = '" + id + "'")
                .equals(Long.toString(version)));
    }

    private static String checksum() {
        return as("DIP")
                .get("/known")
                .then()
                .extract()
                .jsonPath()
                .getString("items.find { it.topic == '" + FOREIGN + "' }.checksum");
    }
}
