package org.saphan.journal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.saphan.journal.bed.Topic.firstTimes;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Mailbox;
import org.saphan.journal.bed.Mailbox.Reply;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.Subscription;

/// What an endpoint does wrong, and what comes of it.
class EndpointFaultsTest {

    private final Mailbox mailbox = Mailbox.answering(204);
    private final Map<String, String> settings = Map.of(
            "saphan.webhooks.allowed", mailbox.hostAndPort(),
            "saphan.webhooks.poll", "PT0.05S",
            "saphan.webhooks.deadline", "PT0.5S",
            "saphan.webhooks.window", "20",
            "saphan.webhooks.longest-rest", "PT0.1S",
            "saphan.webhooks.retries", "PT0.2S,PT0.2S,PT0.2S");
    private final Node node = new Node(Node.newService(), Engines.newDatabase(), settings);

    @AfterEach
    void close() {
        node.close();
        mailbox.close();
    }

    @Test
    void aFailingEventHoldsBackItsKeyAndNoOther() {
        var subscription = Subscription.of(node, mailbox.url());
        var refusals = new AtomicLong(2);
        mailbox.answer(mail -> Reply.of(
                mail.subject().equals("bad") && mail.sequence() == 1 && refusals.getAndDecrement() > 0 ? 500 : 200));
        for (var version = 1; version <= 3; version++) {
            node.announce("grown", "bad", version);
            node.announce("grown", "good", version);
        }
        node.delivering();

        await().until(() -> subscription.count("DELIVERED") == 6);
        assertThat(mailbox.sequences("bad")).containsExactly(1, 1, 1, 2, 3);
        assertThat(mailbox.sequences("good")).containsExactly(1, 2, 3);
        var order = mailbox.mails().stream()
                .map(each -> each.subject() + each.sequence())
                .toList();
        assertThat(order.indexOf("good3")).isLessThan(order.indexOf("bad2"));
    }

    @Test
    void aRepeatedMessageKeepsItsId() {
        var subscription = Subscription.of(node, mailbox.url());
        var refusals = new AtomicLong(1);
        mailbox.answer(_ -> Reply.of(refusals.getAndDecrement() > 0 ? 503 : 200));
        node.announce("founded", "v1", 1);
        node.delivering();

        await().until(() -> subscription.count("DELIVERED") == 1);
        assertThat(mailbox.mails())
                .hasSize(2)
                .extracting(each -> each.header("webhook-id"))
                .containsOnly(node.ask("select event_id from journal"));
    }

    @Test
    void afterTheLastTryTheKeyGoesOn() {
        var subscription = Subscription.of(node, mailbox.url());
        mailbox.answer(mail -> Reply.of(mail.sequence() == 1 ? 422 : 200));
        node.announce("founded", "v1", 1);
        node.announce("grown", "v1", 2);
        node.delivering();

        await().until(() -> subscription.count("DELIVERED") == 1);
        assertThat(mailbox.sequences("v1")).containsExactly(1, 1, 1, 1, 2);
        assertThat(subscription.count("DEAD")).isOne();
        assertThat(subscription.lastFault()).isEqualTo("REFUSED 422");
    }

    @Test
    void leavesAloneWhoAsksForIt() {
        var subscription = Subscription.of(node, mailbox.url());
        var refusals = new AtomicLong(1);
        var refused = new AtomicLong();
        mailbox.answer(_ -> {
            if (refusals.getAndDecrement() > 0) {
                refused.set(System.nanoTime());
                return Reply.of(429).with("Retry-After", "1");
            }
            return Reply.of(200);
        });
        node.announce("founded", "v1", 1);
        node.delivering();
        await().until(() -> mailbox.mails().size() == 1);
        node.announce("founded", "v2", 1);

        await().until(() -> subscription.count("DELIVERED") == 2);
        assertThat(Duration.ofNanos(System.nanoTime() - refused.get())).isGreaterThan(Duration.ofMillis(900));
        assertThat(mailbox.mails()).hasSize(3);
    }

    @Test
    void whoWantsNothingAnyMoreGetsNothing() {
        var subscription = Subscription.of(node, mailbox.url());
        mailbox.answer(_ -> Reply.of(410));
        node.announce("founded", "v1", 1);
        node.delivering();

        await().until(() -> subscription.state().equals("DISABLED GONE"));
        node.announce("grown", "v1", 2);
        assertThat(mailbox.mails()).hasSize(1);
        assertThat(subscription.count("PENDING")).isOne();
    }

    @Test
    @Tag("refuses")
    void isLedNowhere() {
        try (var elsewhere = Mailbox.answering(200)) {
            var subscription = Subscription.of(node, mailbox.url());
            mailbox.answer(_ -> Reply.of(307).with("Location", elsewhere.url()));
            node.announce("founded", "v1", 1);
            node.delivering();

            await().until(() -> subscription.count("DEAD") == 1);
            assertThat(elsewhere.mails()).isEmpty();
            assertThat(subscription.lastFault()).isEqualTo("REFUSED 307");
        }
    }

    @Test
    @Tag("refuses")
    void callsNothingInside() {
        var inside = Subscription.of(node, "https://inside.example/");
        var plain = Subscription.of(node, "http://inside.example/");
        var digits = Subscription.of(node, "https://[::1]/");
        node.announce("founded", "v1", 1);
        node.delivering();

        assertThat(List.of(inside, plain, digits))
                .allSatisfy(each -> await().until(() -> each.lastFault().equals("PRIVATE_ADDRESS")));
        assertThat(mailbox.mails()).isEmpty();
    }

    @Test
    void waitsForNoSilentEndpoint() {
        var subscription = Subscription.of(node, mailbox.url());
        mailbox.answer(_ -> {
            Thread.sleep(Duration.ofSeconds(1)); // what is slow takes its time
            return Reply.of(200);
        });
        node.announce("founded", "v1", 1);
        node.delivering();

        await().until(() -> subscription.lastFault().equals("TOO_SLOW"));
    }

    @Test
    void whatDoesNotFitWaitsInTheJournal() {
        var subscription = Subscription.of(node, mailbox.url());
        mailbox.answer(mail -> Reply.of(mail.sequence() == 1 ? 500 : 200));
        for (var version = 1; version <= 60; version++) {
            node.announce("grown", "v1", version);
        }
        node.delivering();
        await().until(() -> !mailbox.mails().isEmpty());
        assertThat(subscription.count("PENDING")).isLessThanOrEqualTo(20);

        mailbox.answer(_ -> Reply.of(200));

        await().until(() ->
                subscription.count("PENDING") == 0 && mailbox.sequences("v1").contains(60));
        assertThat(firstTimes(
                        mailbox.sequences("v1").stream().map(Integer::longValue).toList()))
                .isEqualTo(LongStream.rangeClosed(1, 60).boxed().toList());
    }

    @Test
    void anEndpointThatWasAwayGetsEverything() {
        var subscription = Subscription.of(node, mailbox.url());
        mailbox.answer(_ -> Reply.of(500));
        node.delivering();
        for (var village = 1; village <= 12; village++) {
            node.announce("founded", "v" + village, 1);
        }
        await().until(() -> mailbox.mails().size() >= 8);
        mailbox.answer(_ -> Reply.of(200));

        await().until(() -> subscription.count("PENDING") == 0);
        assertThat(subscription.count("DELIVERED") + subscription.count("DEAD")).isEqualTo(12);
    }
}
