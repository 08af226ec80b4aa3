package org.saphan.journal.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.saphan.journal.Journal;
import org.saphan.journal.bed.SampleService;
import org.saphan.journal.bed.ServiceBed;
import org.saphan.journal.bed.Village;

@QuarkusTest
@WithTestResource(ServiceBed.class)
class WaitingReaderTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Inject
    SampleService service;

    @Inject
    Journal journal;

    @Test
    void hearsAtOnce() {
        var feed = Feed.fromNow();
        var started = System.nanoTime();
        var heard = CompletableFuture.supplyAsync(() -> feed.read(10, (int) LONG.toSeconds()));

        QuarkusTransaction.requiringNew()
                .run(() -> journal.record(new EventFeedTest.VillageFounded(new Village("awaited", "ban", 1, 1))));

        assertThat(heard.join()).containsExactly("awaited@1");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(LONG.dividedBy(2));
    }

    @Test
    void hearsOfTransactionsOfOtherProcesses() {
        var feed = Feed.fromNow();
        var heard = CompletableFuture.supplyAsync(() -> feed.read(10, (int) LONG.toSeconds()));

        service.announce("founded", "awaited-too", 1);

        assertThat(heard.join()).containsExactly("awaited-too@1");
    }

    @Test
    void getsAnEmptyPageAndItsCursorWhenNothingHappens() {
        var feed = Feed.fromNow();
        var before = feed.after();
        var started = System.nanoTime();

        assertThat(feed.read(10, 1)).isEmpty();

        assertThat(feed.after()).isEqualTo(before);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }
}
