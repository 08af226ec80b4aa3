package org.saphan.journal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.journal.bed.SampleService.announcement;
import static org.saphan.journal.bed.SampleService.as;
import static org.saphan.journal.bed.SampleService.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.SampleService;
import org.saphan.journal.bed.ServiceBed;

@QuarkusTest
@WithTestResource(ServiceBed.class)
class EventStreamTest {

    private static final String STREAM = "text/event-stream";

    @Inject
    SampleService service;

    @TestHTTPResource("/sample/v1/events")
    URI events;

    @Test
    void eventsComeAsTheyHappen() {
        var feed = Feed.fromNow();
        try (var listener = StreamListener.after(events, feed.after())) {
            service.announce("founded", "streamed", 1);
            var first = listener.next();
            service.announce("grown", "streamed", 2);
            var second = listener.next();

            assertThat(first.name()).isEqualTo("sample.village.founded.v1");
            assertThat(first.data()).contains("\"subject\":\"streamed\"", "\"sequence\":1", "ban streamed");
            assertThat(second.name()).isEqualTo("sample.village.grown.v1");
        }
    }

    @Test
    void aListenerThatComesBackGoesOnWhereItWas() {
        var feed = Feed.fromNow();
        for (var version = 1; version <= 3; version++) {
            service.announce("grown", "resumed", version);
        }
        String heard;
        try (var listener = StreamListener.after(events, feed.after())) {
            assertThat(listener.next().data()).contains("\"sequence\":1");
            heard = listener.next().id();
        }
        service.announce("grown", "resumed", 4);

        try (var again = StreamListener.lastHeard(events, heard)) {
            assertThat(again.next().data()).contains("\"sequence\":3");
            assertThat(again.next().data()).contains("\"sequence\":4");
        }
    }

    @Test
    void theStreamAndThePagesShareTheirCursors() {
        var feed = Feed.fromNow();
        service.announce("grown", "shared", 1);
        service.announce("grown", "shared", 2);
        String heard;
        try (var listener = StreamListener.after(events, feed.after())) {
            heard = listener.next().id();
        }

        var page = as("DIP")
                .queryParam("after", heard)
                .get("/events")
                .then()
                .extract()
                .jsonPath();

        assertThat(Feed.named(page)).containsExactly("shared@2");
    }

    @Test
    void whatCommitsLateWithAnEarlierPositionIsNotLost() throws SQLException {
        var feed = Feed.fromNow();
        try (var listener = StreamListener.after(events, feed.after());
                var late = service.connect();
                var statement = late.createStatement()) {
            late.setAutoCommit(false);
            statement.execute(announcement("founded", "late-stream", 1));
            service.announce("founded", "early-stream", 1);
            late.commit();

            assertThat(listener.next().data()).contains("late-stream");
            assertThat(listener.next().data()).contains("early-stream");
        }
    }

    @Test
    @Tag("refuses")
    void anOddCursorIsRefusedWithAProblem() {
        var answer =
                as("DIP").accept(STREAM).header("Last-Event-ID", "nonsense").get("/events");

        refused(answer.then(), 400, "INVALID_CURSOR");
    }

    @Test
    @Tag("refuses")
    void theStreamNeedsItsScope() {
        refused(as("DIP", "sample.read").accept(STREAM).get("/events").then(), 403, "SCOPE_REQUIRED");
    }
}
