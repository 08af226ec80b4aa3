package org.saphan.journal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.saphan.journal.bed.SampleService.announcement;
import static org.saphan.journal.bed.SampleService.anonymous;
import static org.saphan.journal.bed.SampleService.as;
import static org.saphan.journal.bed.SampleService.refused;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.journal.Cause;
import org.saphan.journal.Event;
import org.saphan.journal.Fact;
import org.saphan.journal.Journal;
import org.saphan.journal.bed.SampleService;
import org.saphan.journal.bed.ServiceBed;
import org.saphan.journal.bed.Village;

@QuarkusTest
@WithTestResource(ServiceBed.class)
class EventFeedTest {

    @Inject
    SampleService service;

    @Inject
    Journal journal;

    @Fact("sample.village.founded.v1")
    record VillageFounded(Village state) implements Event {}

    @Test
    void anEventIsACloudEvent() {
        var feed = Feed.fromNow();
        Cause.of("CDD", "request-1")
                .run(() -> QuarkusTransaction.requiringNew()
                        .run(() -> journal.record(new VillageFounded(new Village("whole", "บ้านเชียง", 80, 3)))));

        as("DIP", "sample.events.read")
                .queryParam("after", feed.after())
                .get("/events")
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .body("items[0].specversion", is("1.0"))
                .body("items[0].source", is("/CDD/sample"))
                .body("items[0].type", is("sample.village.founded.v1"))
                .body("items[0].subject", is("whole"))
                .body("items[0].sequence", is(3))
                .body("items[0].agency", is("CDD"))
                .body("items[0].correlationid", is("request-1"))
                .body("items[0].dataschema", is("urn:saphan:schema:sample.village.founded.v1"))
                .body("items[0].data.name", is("บ้านเชียง"))
                .body("next", not(feed.after()));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "50"})
    void pagesOfAnySizeGiveAllInOrder(int limit) {
        var feed = Feed.fromNow();
        var id = "paged" + limit;
        for (var version = 1; version <= 5; version++) {
            service.announce("grown", id, version);
        }

        assertThat(feed.readAll(limit)).containsExactly(id + "@1", id + "@2", id + "@3", id + "@4", id + "@5");
    }

    @Test
    void theCursorGoesOnAlsoOverEventsOfOtherTypes() {
        var before = Feed.fromNow().after();
        service.announce("grown", "unwanted", 1);

        await().until(() -> !nextOfOtherTypes(before).equals(before));
        as("DIP")
                .queryParam("after", nextOfOtherTypes(before))
                .get("/events")
                .then()
                .body("items.size()", is(0));
    }

    private static String nextOfOtherTypes(String after) {
        return as("DIP", "sample.events.read")
                .queryParam("after", after)
                .queryParam("types", "sample.village.erased.v1, sample.village.moved.v1")
                .get("/events")
                .then()
                .statusCode(200)
                .body("items.size()", is(0))
                .extract()
                .path("next");
    }

    @Test
    void givesTheEventsOfSomeProvincesAndEveryErasure() {
        var before = Feed.fromNow().after();
        announceIn("grown", "here", "\"provinceCode\":\"24\"");
        announceIn("grown", "there", "\"provinceCode\":\"50\"");
        announceIn("grown", "both", "\"provinceCodes\":[\"10\",\"30\"]");
        announceIn("grown", "nowhere", "\"code\":\"24\"");
        announceIn("erased", "gone", "\"villageId\":\"gone\"");

        as("DIP", "sample.events.read")
                .queryParam("after", before)
                .queryParam("provinces", "24,30")
                .get("/events")
                .then()
                .statusCode(200)
                .body("items.subject", is(List.of("here", "both", "gone")));
    }

    @Test
    void givesTheEventsOfSomeTopics() {
        var before = Feed.fromNow().after();
        service.announce("grown", "wanted", 1);
        service.sql(announcement("grown", "unwanted", 1).replace(".village.", ".town."));
        service.announce("erased", "wanted-too", 1);

        as("DIP", "sample.events.read")
                .queryParam("after", before)
                .queryParam("topics", "sample.village.v1, sample.river.v1")
                .get("/events")
                .then()
                .statusCode(200)
                .body("items.subject", is(List.of("wanted", "wanted-too")));
    }

    private void announceIn(String fact, String village, String data) {
        service.sql("""
                insert into journal (type, subject, sequence, data)
                values ('sample.village.%s.v1', '%s', 1, '{"name":"ban","households":1,%s}')
                """.formatted(fact, village, data));
    }

    @Test
    void whoBeginsNowHearsOnlyWhatHappensNext() {
        service.announce("grown", "earlier", 1);
        var now = as("DIP", "sample.events.read")
                .queryParam("after", "now")
                .get("/events")
                .then()
                .statusCode(200)
                .body("items.size()", is(0))
                .extract()
                .<String>path("next");
        service.announce("grown", "later", 1);

        as("DIP", "sample.events.read")
                .queryParam("after", now)
                .get("/events")
                .then()
                .body("items.subject", is(List.of("later")));
    }

    @Test
    void whatCommitsLateWithAnEarlierPositionIsNotLost() throws SQLException {
        var feed = Feed.fromNow();
        try (var late = service.connect();
                var statement = late.createStatement()) {
            late.setAutoCommit(false);
            statement.execute(announcement("founded", "late", 1));
            service.announce("founded", "early", 1);
            assertThat(feed.read(10)).isEmpty();

            late.commit();
        }

        assertThat(feed.readAll(10)).isEqualTo(List.of("late@1", "early@1"));
    }

    @ParameterizedTest
    @CsvSource({
        "after, nonsense, INVALID_CURSOR",
        "after, MR8yHzMfNB81HzY, INVALID_CURSOR",
        "after, YR9iH2MfZB9l, INVALID_CURSOR",
        "after, MjE0NzQ4MzY0Nx8wHzkyMjMzNzIwMzY4NTQ3NzU4MDcfMB85MjIzMzcyMDM2ODU0Nzc1ODA3, INVALID_CURSOR",
        "position, 7, UNKNOWN_PARAMETER",
        "provinces, Korat, INVALID_REQUEST",
        "provinces, '24,', INVALID_REQUEST",
        "limit, 0, INVALID_REQUEST",
        "limit, 1001, INVALID_REQUEST",
        "limit, many, INVALID_REQUEST",
        "wait, 61, INVALID_REQUEST",
        "wait, -1, INVALID_REQUEST"
    })
    @Tag("refuses")
    void oddQuestionsAreRefused(String parameter, String value, String code) {
        refused(as("DIP").queryParam(parameter, value).get("/events").then(), 400, code);
    }

    @Test
    @Tag("refuses")
    void theFeedNeedsItsScope() {
        refused(as("DIP", "sample.read sample.write").get("/events").then(), 403, "SCOPE_REQUIRED");
        refused(anonymous().get("/events").then(), 401, "UNAUTHENTICATED");
    }

    @Test
    @Tag("refuses")
    void aJournalThatMovedIsNotReadOn() {
        service.sql("update journal_instance set system_identifier = system_identifier - 1");
        try {
            var answer = as("DIP").get("/events").then();

            refused(answer, 503, "JOURNAL_MOVED");
            answer.header("Retry-After", "2");
        } finally {
            service.sql("update journal_instance set system_identifier = system_identifier + 1");
        }
    }
}
